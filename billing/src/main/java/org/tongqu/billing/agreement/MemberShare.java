package org.tongqu.billing.agreement;

import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;

/**
 * The share of a member.
 *
 * @param party the member
 * @param weight its part of what is shared
 * @param order signed rank among equal remainders, lower first
 * @param bounds between what its part must lie; null if there are none
 */
public record MemberShare(PartyRef party, Ppm weight, int order, Bounds bounds) {

    /** A share without bounds. */
    public MemberShare(PartyRef party, Ppm weight, int order) {
        this(party, weight, order, null);
    }

    /** The same share with another weight. */
    MemberShare weighing(Ppm other) {
        return new MemberShare(party, other, order, bounds);
    }

    boolean isCapped() {
        return bounds != null && bounds.isCapped();
    }

    Fen leastOf(Fen amount) {
        return bounds == null ? Fen.ZERO : bounds.leastOf(amount);
    }

    Fen mostOf(Fen amount) {
        return bounds == null ? null : bounds.mostOf(amount);
    }
}
