package org.tongqu.portal.demand;

/** Who sees a released demand. */
public enum Visibility {
    PUBLIC,
    /** People of registered organisations only. */
    SIGNED_IN
}
