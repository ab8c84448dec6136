package org.tongqu.search.matching;

/** How far a requirement is met. */
public enum Verdict {
    /** The records state that it is met. */
    MET,
    /** The records state that it is met in part, or in another way than asked. */
    PARTLY,
    /** The records state that it is not met. */
    MISSING,
    /** At least one record does not state it. */
    UNKNOWN
}
