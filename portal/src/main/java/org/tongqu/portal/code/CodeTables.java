package org.tongqu.portal.code;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.store.Json;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.text.Texts;

/** The code tables by their names, for example {@code themes} or {@code deliveryForms}. */
@ApplicationScoped
public class CodeTables {

    private final Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private Texts texts;

    protected CodeTables() {} // for CDI proxies

    @Inject
    public CodeTables(Texts texts) {
        this.texts = texts;
    }

    @PostConstruct
    void load() {
        read("codes/codes.json").properties().forEach(table -> add(table.getKey(), table.getValue()));
        add(Areas.TABLE, read(Areas.FILE));
    }

    private void add(String name, JsonNode table) {
        JsonNode items = table.isArray() ? table : table.path("items");
        if (items.isArray()) {
            Map<String, String> codes = new LinkedHashMap<>();
            items.forEach(item ->
                    codes.put(item.path("code").asText(), item.path("name").asText()));
            tables.put(name, codes);
            sources.put(name, table.path("source").asText(""));
        }
    }

    private static JsonNode read(String file) {
        try (InputStream in = CodeTables.class.getClassLoader().getResourceAsStream(file)) {
            return Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Collection<String> tables() {
        return tables.keySet();
    }

    /** The codes of a table in their official order. */
    public List<String> codes(String table) {
        return List.copyOf(table(table).keySet());
    }

    /** Where the table comes from; empty for a platform rule. */
    public String source(String table) {
        return sources.getOrDefault(table, "");
    }

    public boolean exists(String table, String code) {
        return code != null && table(table).containsKey(code);
    }

    /** The name of a code in the reader's language; an unknown code is its own name. */
    public String name(String table, String code, Locale locale) {
        if (code == null) {
            return "";
        }
        String original = table(table).getOrDefault(code, code);
        return Languages.ZH_CN.equals(Languages.nearest(locale))
                ? original
                : texts.find(locale, "code." + table + "." + code).orElse(original);
    }

    /** Records a violation unless the code belongs to the table. */
    public void check(Violations violations, String field, String table, String code) {
        if (code == null || code.isBlank()) {
            violations.add(field, "required");
        } else {
            violations.require(exists(table, code), field, "unknownCode", code);
        }
    }

    /** Records violations unless there is at least one code and all belong to the table. */
    public void checkAll(Violations violations, String field, String table, Collection<String> codes) {
        if (codes == null || codes.isEmpty()) {
            violations.add(field, "required");
            return;
        }
        codes.forEach(code -> check(violations, field, table, code));
    }

    private Map<String, String> table(String table) {
        Map<String, String> found = tables.get(table);
        if (found == null) {
            throw new IllegalArgumentException("no code table " + table);
        }
        return found;
    }
}
