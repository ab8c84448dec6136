package org.tongqu.billing.agreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.Rational;

/**
 * Sharing by weights that change with what was shared in the year; every fen is shared by the weights of the band in which
 * it lies, so that it does not matter for the exact parts in how many pools a revenue arrives.
 *
 * @param bands ascending, the last without an end
 */
public record BandSharing(List<Band> bands) implements Sharing {

    /**
     * A stretch of the revenue of a year with its weights.
     *
     * @param upTo end of the stretch; null for the last one
     * @param weights one for every member; they add up to the whole
     */
    public record Band(Fen upTo, List<BandWeight> weights) {

        /** Copies the list. */
        public Band {
            weights = weights == null ? List.of() : List.copyOf(weights);
        }

        private Map<PartyRef, Rational> byParty() {
            return weights.stream()
                    .collect(Collectors.toMap(
                            BandWeight::party, w -> Rational.of(w.weight().value(), Ppm.PARTS)));
        }
    }

    /** The weight of a member in a band. */
    public record BandWeight(PartyRef party, Ppm weight) {}

    /** Copies the list. */
    public BandSharing {
        bands = bands == null ? List.of() : List.copyOf(bands);
    }

    @Override
    public Weights weights(Fen amount, List<MemberShare> members, SharingFacts facts) {
        List<Fen> parts = Bands.cut(
                facts.sharedBefore(), amount, bands.stream().map(Band::upTo).toList());
        List<Map<PartyRef, Rational>> weights =
                bands.stream().map(Band::byParty).toList();
        List<Rational> exact = members.stream()
                .map(member -> {
                    Rational sum = Rational.ZERO;
                    for (int i = 0; i < parts.size(); i++) {
                        sum = sum.plus(
                                Rational.of(parts.get(i)).times(weights.get(i).get(member.party())));
                    }
                    return sum;
                })
                .toList();
        return new Weights(exact, Ground.BAND_WEIGHT).orSigned(members);
    }

    @Override
    public List<Fen> edges() {
        return bands.stream().map(Band::upTo).filter(Objects::nonNull).toList();
    }
}
