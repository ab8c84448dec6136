package org.tongqu.billing.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Rational;

/**
 * What the terms of sharing need to know of a pool besides its amount.
 *
 * @param sharedBefore what members shared of earlier pools of the year, for bands over the year
 * @param quantity units of use in the pool; null if unknown
 * @param permitted what the receiver of public-data fees may still receive in the cycle; null if there is no limit
 * @param recovered what earlier pools returned of approved costs
 * @param points approved points of the members
 * @param bundles revenue by the members whose data the uses touched
 * @param game values of a game found elsewhere; null if there is none
 */
public record SharingFacts(
        Fen sharedBefore,
        BigDecimal quantity,
        Fen permitted,
        List<Recovered> recovered,
        List<Points> points,
        List<UseBundle> bundles,
        GameValues game) {

    /** Nothing is known, which is enough for terms of rates and weights. */
    public static final SharingFacts NONE =
            new SharingFacts(Fen.ZERO, null, null, List.of(), List.of(), List.of(), null);

    /** What a party has recovered of an approved cost so far. */
    public record Recovered(PartyRef party, Fen amount) {}

    /**
     * The points of a member in a dimension.
     *
     * @param points not negative
     */
    public record Points(PartyRef party, String dimension, long points) {}

    /**
     * Revenue of the uses that touched the same members.
     *
     * @param members whose data were touched, at least one
     * @param revenue not negative
     */
    public record UseBundle(Set<PartyRef> members, Fen revenue) {

        /** Copies the set. */
        public UseBundle {
            members = Set.copyOf(members);
        }
    }

    /**
     * The values of the members in a game.
     *
     * @param digest of the signed table, or the commitment to the seed, by which the signed game is known
     */
    public record GameValues(String digest, List<GameValue> values) {

        /** Copies the list. */
        public GameValues {
            values = List.copyOf(values);
        }

        /** The values of these members, in their order. */
        public static GameValues of(String digest, List<PartyRef> members, List<Rational> values) {
            return new GameValues(
                    digest,
                    IntStream.range(0, members.size())
                            .mapToObj(i -> new GameValue(members.get(i), values.get(i)))
                            .toList());
        }
    }

    /** The value of a member in a game. */
    public record GameValue(PartyRef party, Rational value) {}

    /** Copies the lists and takes absent for none. */
    public SharingFacts {
        sharedBefore = sharedBefore == null ? Fen.ZERO : sharedBefore;
        recovered = recovered == null ? List.of() : List.copyOf(recovered);
        points = points == null ? List.of() : List.copyOf(points);
        bundles = bundles == null ? List.of() : List.copyOf(bundles);
    }

    /** The same facts, with what members shared of earlier pools of the year. */
    public SharingFacts sharedBefore(Fen amount) {
        return new SharingFacts(amount, quantity, permitted, recovered, points, bundles, game);
    }

    /** The same facts, with the units of use. */
    public SharingFacts quantity(BigDecimal units) {
        return new SharingFacts(sharedBefore, units, permitted, recovered, points, bundles, game);
    }

    /** The same facts, with what the receiver of public-data fees may still receive. */
    public SharingFacts permitted(Fen amount) {
        return new SharingFacts(sharedBefore, quantity, amount, recovered, points, bundles, game);
    }

    /** The same facts, with what earlier pools returned of approved costs. */
    public SharingFacts recovered(List<Recovered> amounts) {
        return new SharingFacts(sharedBefore, quantity, permitted, amounts, points, bundles, game);
    }

    /** The same facts, with approved points. */
    public SharingFacts points(List<Points> approved) {
        return new SharingFacts(sharedBefore, quantity, permitted, recovered, approved, bundles, game);
    }

    /** The same facts, with revenue by the members whose data were touched. */
    public SharingFacts bundles(List<UseBundle> uses) {
        return new SharingFacts(sharedBefore, quantity, permitted, recovered, points, uses, game);
    }

    /** The same facts, with the values of a game. */
    public SharingFacts game(GameValues values) {
        return new SharingFacts(sharedBefore, quantity, permitted, recovered, points, bundles, values);
    }

    /** The exact text of the facts, the same for the same facts. */
    public String text() {
        return CanonicalJson.write(RecordTree.of(this));
    }

    Fen recoveredBy(PartyRef party) {
        return Fen.sum(recovered.stream()
                .filter(r -> r.party().equals(party))
                .map(Recovered::amount)
                .toList());
    }

    BigDecimal requireQuantity() {
        if (quantity == null || quantity.signum() < 0) {
            throw new TermsRefused("factMissing", "quantity");
        }
        return quantity;
    }
}
