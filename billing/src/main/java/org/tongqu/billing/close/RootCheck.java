package org.tongqu.billing.close;

/**
 * A root that was made again from the journals of its month.
 *
 * @param journals how many journals the month has now
 * @param sealed the root as it was sealed
 * @param current the root as it is now
 */
public record RootCheck(long journals, String sealed, String current) {

    /** Whether no journal of the month was changed, added or taken away. */
    public boolean holds() {
        return sealed.equals(current);
    }
}
