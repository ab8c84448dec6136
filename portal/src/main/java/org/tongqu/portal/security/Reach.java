package org.tongqu.portal.security;

/** How far a right reaches; a wider one includes the narrower ones. */
public enum Reach {
    NONE,
    /** The published part only. */
    PUBLIC,
    /** The published part and the objects of the caller's organisation. */
    OWN,
    /** As OWN, and the objects of consortia the caller's organisation belongs to. */
    CONSORTIUM,
    ALL;

    public boolean covers(Reach other) {
        return compareTo(other) >= 0;
    }
}
