package org.tongqu.billing.settlement;

/** What a member says about a run. */
public enum Decision {
    /** The member accepts it. */
    CONFIRMED,
    /** The member objects, with a reason. */
    OBJECTED
}
