package org.tongqu.portal.gap;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.store.Json;
import org.tongqu.portal.text.Languages;
import org.tongqu.search.analysis.TextAnalysis;

/**
 * Says by its words where a text without codes belongs: names of the code tables and the words of {@code gap/words.json}.
 *
 * <p>A text belongs to every theme and mode whose word it contains, and to a region only if it names one alone.
 */
@ApplicationScoped
public class GapWords {

    private static final String LIST = "gap/words.json";

    private final Map<String, Map<String, Set<String>>> tables = new LinkedHashMap<>();
    private CodeTables codes;

    protected GapWords() {} // for CDI proxies

    @Inject
    public GapWords(CodeTables codes) {
        this.codes = codes;
    }

    @PostConstruct
    void load() {
        try (InputStream in = GapWords.class.getClassLoader().getResourceAsStream(LIST)) {
            JsonNode lists = Json.mapper().readTree(in);
            for (GapAxis axis : GapAxis.values()) {
                tables.put(axis.table(), words(axis.table(), lists.path(axis.table())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Belonging of(String text) {
        String folded = TextAnalysis.folded(text);
        Set<String> regions = named(GapAxis.REGION, folded);
        return Belonging.of(
                named(GapAxis.THEME, folded),
                named(GapAxis.MODE, folded),
                regions.size() == 1 ? regions.iterator().next() : "");
    }

    private Set<String> named(GapAxis axis, String folded) {
        Set<String> found = new LinkedHashSet<>();
        tables.get(axis.table()).forEach((code, words) -> {
            if (words.stream().anyMatch(folded::contains)) {
                found.add(code);
            }
        });
        return found;
    }

    private Map<String, Set<String>> words(String table, JsonNode list) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String code : codes.codes(table)) {
            Set<String> one = new LinkedHashSet<>();
            one.add(TextAnalysis.folded(codes.name(table, code, Languages.ZH_CN)));
            list.path(code).forEach(word -> one.add(TextAnalysis.folded(word.asText())));
            words.put(code, one);
        }
        list.fieldNames().forEachRemaining(code -> {
            if (!words.containsKey(code)) {
                throw new IllegalStateException("no code " + code + " in table " + table);
            }
        });
        return words;
    }
}
