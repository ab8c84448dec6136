package org.tongqu.billing;

/** The one rule that all references to the outside obey. */
final class References {

    private static final int LONGEST = 64;

    private References() {}

    static void require(String kind, String id) {
        if (id == null || id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("A reference to a " + kind + " has 1 to " + LONGEST + " characters");
        }
    }
}
