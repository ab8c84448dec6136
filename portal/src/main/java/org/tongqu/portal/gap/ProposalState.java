package org.tongqu.portal.gap;

/** Where a proposal stands; text {@code gap.state.<NAME>}. */
public enum ProposalState {
    /** Nobody decided yet. */
    PROPOSED,
    /** An officer goes after it. */
    TAKEN_UP,
    /** An officer decided against it, with a reason. */
    SET_ASIDE
}
