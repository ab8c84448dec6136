package org.tongqu.workflow;

/** What a person can decide on a task; each step allows some of these. */
public enum Decision {
    /** Goes on, or is accepted. */
    APPROVED,
    /** Goes back to the submitter, who may correct and submit again. */
    RETURNED,
    /** Is refused for good. */
    REJECTED,
    /** A party agrees to a result. */
    CONFIRMED,
    /** A party objects to a result. */
    DISPUTED
}
