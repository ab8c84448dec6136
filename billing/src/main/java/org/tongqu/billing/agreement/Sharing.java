package org.tongqu.billing.agreement;

import java.util.List;
import org.tongqu.billing.Fen;
import org.tongqu.billing.Rational;

/** By what the members share what is left, if not by their signed weights. */
public sealed interface Sharing permits BandSharing, PointSharing, ShapleySharing {

    /**
     * What an amount is split by.
     *
     * @param sizes not negative, in the order of the members
     * @param ground why
     */
    record Weights(List<Rational> sizes, Ground ground) {

        static Weights signed(List<MemberShare> members, Ground ground) {
            return new Weights(
                    members.stream().map(m -> Rational.of(m.weight().value())).toList(), ground);
        }

        /** These weights, or the signed ones if nobody has any. */
        Weights orSigned(List<MemberShare> members) {
            return sizes.stream().allMatch(w -> w.signum() == 0) ? signed(members, Ground.FALLBACK) : this;
        }
    }

    /** The weights for an amount; not all are zero. */
    Weights weights(Fen amount, List<MemberShare> members, SharingFacts facts);

    /** Amounts of the year at which the weights change. */
    List<Fen> edges();
}
