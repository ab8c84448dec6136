package org.tongqu.billing.agreement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.Rational;

/**
 * Sharing by approved points in weighted dimensions; while nobody has points, by the signed weights.
 *
 * @param dimensions each once; their weights add up to the whole
 */
public record PointSharing(List<Dimension> dimensions) implements Sharing {

    /**
     * A kind of contribution.
     *
     * @param code such as DATA
     * @param weight what a point in it counts
     */
    public record Dimension(String code, Ppm weight) {}

    /** Copies the list. */
    public PointSharing {
        dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
    }

    @Override
    public Weights weights(Fen amount, List<MemberShare> members, SharingFacts facts) {
        Map<String, Integer> weights = dimensions.stream()
                .collect(Collectors.toMap(Dimension::code, d -> d.weight().value()));
        return new Weights(
                        members.stream()
                                .map(m -> score(m.party(), weights, facts))
                                .toList(),
                        Ground.POINTS)
                .orSigned(members);
    }

    private static Rational score(PartyRef party, Map<String, Integer> weights, SharingFacts facts) {
        Rational score = Rational.ZERO;
        for (SharingFacts.Points points : facts.points()) {
            if (points.points() < 0) {
                throw new TermsRefused("negativePoints", points.party(), points.dimension());
            }
            if (points.party().equals(party)) {
                Rational weight = Rational.of(weights.getOrDefault(points.dimension(), 0));
                score = score.plus(weight.times(Rational.of(points.points())));
            }
        }
        return score;
    }

    @Override
    public List<Fen> edges() {
        return List.of();
    }
}
