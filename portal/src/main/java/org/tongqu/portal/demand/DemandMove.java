package org.tongqu.portal.demand;

/** What can happen to a demand. */
public enum DemandMove {
    SEND_TO_UNIT_REVIEW,
    SUBMIT,
    /** The batch comes back as a whole. */
    RECALL,
    ARGUE,
    SELECT,
    RETURN,
    OPEN,
    CLOSE_RESPONSES,
    EVALUATE,
    SHORTLIST,
    OBJECT,
    UPHOLD,
    RE_EVALUATE,
    CONTRACT,
    IMPLEMENT,
    ACCEPT,
    REWORK,
    COMPLETE,
    NOMINATE_CASE,
    FIND_NO_RESPONSE,
    WITHDRAW,
    SUSPEND,
    RESUME,
    TERMINATE
}
