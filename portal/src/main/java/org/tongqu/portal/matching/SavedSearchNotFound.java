package org.tongqu.portal.matching;

import org.tongqu.portal.problem.Refusal;

/** There is no such saved search of the caller. */
public class SavedSearchNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public SavedSearchNotFound(String id) {
        super(Kind.NOT_FOUND, "savedSearch.notFound", id);
    }
}
