package org.tongqu.portal.matching;

import org.tongqu.portal.problem.Refusal;

/** A person keeps as many searches as the platform allows. */
public class TooManySavedSearches extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManySavedSearches(int most) {
        super(Kind.RULE, "savedSearch.tooMany", most);
    }
}
