package org.tongqu.portal.it;

/** People and objects for the tests of the permission matrix, made once for all of them. */
final class MatrixWorld {

    private static MatrixPeople strangers;
    private static MatrixObjects untouched;

    private MatrixWorld() {}

    /** People of organisations that own nothing of what is made here. */
    static synchronized MatrixPeople strangers() {
        if (strangers == null) {
            strangers = MatrixPeople.of("O010", "O044");
        }
        return strangers;
    }

    /** Objects that nobody changes: strangers knock at them in vain. */
    static synchronized MatrixObjects untouched() {
        if (untouched == null) {
            untouched = new MatrixObjects("一");
        }
        return untouched;
    }
}
