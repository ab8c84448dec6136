package org.tongqu.portal.agreement.clause;

import java.util.List;
import java.util.Optional;

/**
 * The clauses of the terms, in the order of the library.
 *
 * @param library version of the library that they come from; empty if none was used
 * @param clauses what was chosen
 */
public record ClauseChoice(String library, List<ChosenClause> clauses) {

    /** Agreements from before there was a library. */
    public static final ClauseChoice NONE = new ClauseChoice("", List.of());

    public ClauseChoice {
        library = library == null ? "" : library;
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }

    Optional<ChosenClause> of(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }
}
