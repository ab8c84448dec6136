package org.tongqu.portal.audit.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.shell.OrganisationLabel;
import org.tongqu.portal.text.Texts;

/** Says in the reader's language what an event was and what it changed. */
@Dependent
public class AuditWords {

    /** The code tables of facts whose values are codes. */
    private static final Map<String, String> TABLES = Map.of(
            "kind", "organisationKinds",
            "region", "regionClusters",
            "capacities", "organisationCapacities",
            "transportModes", "transportModes",
            "openAttribute", "openAttributes",
            "frequency", "updateFrequencies",
            "themes", "themes");

    /** Facts whose value is the number of an organisation. */
    private static final Set<String> ORGANISATIONS =
            Set.of("organisation", "holder", "operator", "provider", "publisher", "member", "lead");

    private static final String PREFIX = "audit.";

    /** Texts of these screens; everything else below the prefix is an action. */
    private static final Set<String> NO_ACTIONS = Set.of("kind", "fact", "search", "column");

    private final Texts texts;
    private final CodeTables codes;
    private final Instance<OrganisationLabel> organisations;

    @Inject
    public AuditWords(Texts texts, CodeTables codes, Instance<OrganisationLabel> organisations) {
        this.texts = texts;
        this.codes = codes;
        this.organisations = organisations;
    }

    /** A fact before and after an event; one of the two may be empty. */
    public record Change(String label, String before, String after) {}

    public String text(String key, Object... args) {
        return texts.text(Markup.locale(), key, args);
    }

    public String action(String action) {
        return texts.find(Markup.locale(), "audit." + action).orElse(action);
    }

    /** All actions that can be recorded, by their names in the reader's language. */
    List<String> actions() {
        return texts.keys(PREFIX).stream()
                .map(key -> key.substring(PREFIX.length()))
                .filter(key -> key.indexOf('.') > 0 && !NO_ACTIONS.contains(key.substring(0, key.indexOf('.'))))
                .sorted(Comparator.comparing(this::action))
                .toList();
    }

    /** What kind of object an event is about. */
    public String kind(String kind) {
        return texts.find(Markup.locale(), "audit.kind." + kind).orElse(kind);
    }

    /** The person who acted, or the product itself. */
    public String actor(AuditEntry entry) {
        return entry.actorName().isEmpty() ? text("audit.system") : entry.actorName();
    }

    /** The organisation for which somebody acted; empty for the product itself. */
    public String organisation(String id) {
        if (id.isEmpty() || !organisations.isResolvable()) {
            return id;
        }
        String name = organisations.get().shortName(id);
        return name.isEmpty() ? id : name;
    }

    /** What an event changed, fact by fact; unchanged facts are left out. */
    public List<Change> changes(AuditEntry entry) {
        Set<String> keys = new TreeSet<>(entry.before().keySet());
        keys.addAll(entry.after().keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            String before = value(entry, key, entry.before().get(key));
            String after = value(entry, key, entry.after().get(key));
            if (!before.equals(after)) {
                changes.add(new Change(label(key), before, after));
            }
        }
        return changes;
    }

    private String label(String key) {
        return texts.find(Markup.locale(), "audit.fact." + key).orElse(key);
    }

    private String value(AuditEntry entry, String key, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> value(entry, key, one))
                    .collect(Collectors.joining(text("audit.separator")));
        }
        if (value instanceof Boolean truth) {
            return text(truth ? "audit.yes" : "audit.no");
        }
        return word(entry, key, String.valueOf(value));
    }

    private String word(AuditEntry entry, String key, String value) {
        if (TABLES.containsKey(key)) {
            return codes.name(TABLES.get(key), value, Markup.locale());
        }
        if (ORGANISATIONS.contains(key)) {
            return organisation(value);
        }
        if ("roles".equals(key)) {
            return texts.find(Markup.locale(), "role." + value).orElse(value);
        }
        String bundle = entry.subject().kind().replace("data-", "");
        return texts.find(Markup.locale(), bundle + "." + key + "." + value).orElse(value);
    }
}
