package org.tongqu.billing;

/**
 * Who does something: the login name of a person or the name of a job; kept with every change of a state.
 *
 * @param name 1 to 100 characters
 */
public record Actor(String name) {

    private static final int LONGEST = 100;

    /** Refuses an actor without a name. */
    public Actor {
        if (name == null || name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("An actor has a name of 1 to " + LONGEST + " characters");
        }
    }

    /** The actor with that name. */
    public static Actor of(String name) {
        return new Actor(name);
    }
}
