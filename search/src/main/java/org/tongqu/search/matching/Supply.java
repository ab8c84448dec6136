package org.tongqu.search.matching;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A product that may become part of a combination.
 *
 * @param productId its number
 * @param providerId who provides it
 * @param cost what it costs
 * @param score how well it suits the demand as a whole; decides only between combinations that are equal otherwise
 * @param serves how far it serves each data need, in the order of the demand; MISSING where it is no source
 */
public record Supply(String productId, String providerId, Cost cost, double score, List<Verdict> serves) {

    public Supply {
        Objects.requireNonNull(productId, "productId");
        Objects.requireNonNull(providerId, "providerId");
        Objects.requireNonNull(cost, "cost");
        serves = List.copyOf(serves);
    }

    /** What a matched product contributes: its standing towards each need that it can be a source of. */
    public static Supply of(Match match, String providerId, Cost cost) {
        List<Verdict> serves = IntStream.range(0, match.needs().size())
                .mapToObj(need -> Standing.of(match, need).verdict())
                .toList();
        return new Supply(match.productId(), providerId, cost, match.score(), serves);
    }

    /** Whether it is a source of anything that is needed. */
    boolean isUseful() {
        return serves.stream().anyMatch(verdict -> verdict != Verdict.MISSING);
    }
}
