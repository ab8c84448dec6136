package org.tongqu.portal.agreement.clause;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.store.Json;
import org.tongqu.portal.text.Languages;

/** The clauses of all model contract types, read from data files. */
@ApplicationScoped
public class ClauseLibrary {

    private static final List<String> TYPES =
            List.of("DATA_PROVISION", "ENTRUSTED_PROCESSING", "FUSION_DEVELOPMENT", "INTERMEDIARY");
    private static final String DESTRUCTION = "destruction";
    private static final int DESTRUCTION_DAYS = 10;
    private static final String FIELD = "terms.clauses";

    private final Map<String, ClauseList> lists = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        TYPES.forEach(type -> lists.put(type, read(type)));
    }

    private static ClauseList read(String type) {
        String file = "agreement/clauses-" + type + ".json";
        try (InputStream in = ClauseLibrary.class.getClassLoader().getResourceAsStream(file)) {
            return Json.mapper().readValue(in, ClauseList.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The clauses of a contract type; empty for types that are not proposed here. */
    public Optional<ClauseList> of(String type) {
        return Optional.ofNullable(lists.get(type));
    }

    /** All lists, in the order of the types. */
    public List<ClauseList> all() {
        return List.copyOf(lists.values());
    }

    /**
     * Completes a choice: mandatory clauses that nobody named come with their presets, parameters that nobody set take
     * theirs, and every clause gets its text.
     *
     * @param violations gets what is no clause of the type or no value of a parameter
     */
    public ClauseChoice completed(String type, ClauseChoice choice, Violations violations) {
        ClauseList list = lists.get(type);
        if (list == null) {
            violations.require(choice.clauses().isEmpty(), FIELD, "agreement.noClauses");
            return ClauseChoice.NONE;
        }
        for (ChosenClause chosen : choice.clauses()) {
            check(list, chosen, violations);
        }
        List<ChosenClause> completed = new ArrayList<>();
        for (Clause clause : list.clauses()) {
            Optional<ChosenClause> chosen = choice.of(clause.id());
            if (clause.mandatory() || chosen.isPresent()) {
                completed.add(filled(clause, chosen.map(ChosenClause::values).orElse(Map.of())));
            }
        }
        return new ClauseChoice(list.version(), completed);
    }

    /** The working days in which data are destroyed, as agreed; the platform's rule where nothing is agreed on it. */
    public int destructionDays(ClauseChoice choice) {
        return lists.values().stream()
                .flatMap(list -> list.clauses().stream())
                .filter(clause -> DESTRUCTION.equals(clause.governs()))
                .flatMap(clause -> choice.of(clause.id()).stream())
                .map(chosen -> Integer.parseInt(chosen.values().get("days")))
                .findFirst()
                .orElse(DESTRUCTION_DAYS);
    }

    private static void check(ClauseList list, ChosenClause chosen, Violations violations) {
        Optional<Clause> clause = list.clause(chosen.id());
        violations.require(clause.isPresent(), FIELD, "agreement.noClause", chosen.id());
        clause.ifPresent(known -> chosen.values()
                .forEach((name, value) -> violations.require(
                        known.parameter(name)
                                .filter(one -> value != null && one.allows(value))
                                .isPresent(),
                        FIELD,
                        "agreement.clauseValue",
                        chosen.id(),
                        name,
                        String.valueOf(value))));
    }

    private static ChosenClause filled(Clause clause, Map<String, String> given) {
        Map<String, String> values = new TreeMap<>();
        clause.parameters().forEach(parameter -> values.put(parameter.name(), parameter.in(given)));
        return new ChosenClause(clause.id(), values, clause.text(Languages.ZH_CN, values));
    }
}
