package org.tongqu.portal.store;

/** Gives running business numbers such as {@code SD-2026-03-011}. */
public interface Numbers {

    /**
     * The next number of a series, in the running transaction: a rolled back number is given again, a committed one
     * never twice.
     *
     * @param prefix the series, for example {@code SD-2026-03}
     * @param digits least number of digits behind the prefix
     */
    String next(String prefix, int digits);

    /** Lets a series go on behind numbers that came from elsewhere. */
    void atLeast(String prefix, long used);
}
