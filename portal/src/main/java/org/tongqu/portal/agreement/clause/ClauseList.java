package org.tongqu.portal.agreement.clause;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.text.Languages;

/**
 * The clauses of one model contract type.
 *
 * @param type name of the contract type
 * @param version of the list, for example 2026.1
 * @param source what the choice of subjects follows
 * @param note what the texts are and are not, by language tag
 * @param clauses in the order of the contract
 */
public record ClauseList(String type, String version, String source, Map<String, String> note, List<Clause> clauses) {

    public ClauseList {
        note = Map.copyOf(note);
        clauses = List.copyOf(clauses);
    }

    public String note(Locale locale) {
        return note.get(Languages.nearest(locale).toLanguageTag());
    }

    public Optional<Clause> clause(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }
}
