package org.tongqu.portal.product;

import java.util.Map;
import java.util.Set;

/** Where a product stands; text {@code product.state.<NAME>}. */
public enum ProductState {
    /** Written by its provider, seen by nobody else. */
    DRAFT,
    /** Registered at a registration platform, not submitted yet. */
    REGISTERED,
    /** Waits for the formal check. */
    SUBMITTED,
    /** Formally in order, waits for the listing review. */
    IN_REVIEW,
    /** Sent back with a comment. */
    RETURNED,
    /** On the shelf. */
    LISTED,
    /** Taken down for the time being. */
    SUSPENDED,
    /** Taken down for good. */
    DELISTED;

    private static final Map<ProductState, Set<ProductState>> MOVES = Map.of(
            DRAFT, Set.of(REGISTERED, SUBMITTED),
            REGISTERED, Set.of(SUBMITTED),
            RETURNED, Set.of(SUBMITTED),
            SUBMITTED, Set.of(IN_REVIEW, RETURNED),
            IN_REVIEW, Set.of(LISTED, RETURNED),
            LISTED, Set.of(SUSPENDED, DELISTED),
            SUSPENDED, Set.of(LISTED, DELISTED));

    /** The states that may follow this one. */
    public Set<ProductState> next() {
        return MOVES.getOrDefault(this, Set.of());
    }

    /** Whether the provider may still write. */
    public boolean isEditable() {
        return this == DRAFT || this == REGISTERED || this == RETURNED;
    }
}
