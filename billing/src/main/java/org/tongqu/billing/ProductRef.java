package org.tongqu.billing;

/**
 * Reference to a data product that is priced, ordered and metered.
 *
 * @param id identifier in the catalogue of the house, at most 64 characters
 */
public record ProductRef(String id) {

    /** Refuses an empty or overlong reference. */
    public ProductRef {
        References.require("product", id);
    }

    /** The product with that identifier. */
    public static ProductRef of(String id) {
        return new ProductRef(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
