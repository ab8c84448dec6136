package org.tongqu.billing;

/**
 * Reference to an organisation or a fund that buys, sells, shares or is owed money; billing does not know more of it.
 *
 * @param id identifier in the directory of the house, at most 64 characters
 */
public record PartyRef(String id) implements Comparable<PartyRef> {

    /** Refuses an empty or overlong reference. */
    public PartyRef {
        References.require("party", id);
    }

    /** The party with that identifier. */
    public static PartyRef of(String id) {
        return new PartyRef(id);
    }

    @Override
    public int compareTo(PartyRef other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
