package org.tongqu.billing.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tongqu.billing.Apportionment;
import org.tongqu.billing.Apportionment.Claim;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.BandSharing.Band;
import org.tongqu.billing.agreement.BandSharing.BandWeight;
import org.tongqu.billing.agreement.FeeRule.FeeBand;
import org.tongqu.billing.agreement.GuaranteeRule.Guarantee;
import org.tongqu.billing.agreement.ShapleySharing.Game;
import org.tongqu.billing.agreement.ShapleySharing.Negative;

/** Terms of every kind that can be signed. */
final class AnyTerms {

    static final PartyRef PLATFORM = PartyRef.of("PLATFORM");
    static final PartyRef OPERATOR = PartyRef.of("OPERATOR");
    static final PartyRef FUND = PartyRef.of("FUND");

    private AnyTerms() {}

    static PartyRef party(int i) {
        return PartyRef.of("p" + i);
    }

    /** Weights in proportion to any numbers, which add up to the whole. */
    static List<Integer> weights(List<Long> sizes) {
        List<Claim<Integer>> claims = new ArrayList<>();
        for (long size : sizes) {
            claims.add(new Claim<>(claims.size(), size, claims.size()));
        }
        return Apportionment.split(Fen.of(Ppm.PARTS), claims).values().stream()
                .map(part -> Math.toIntExact(part.value()))
                .toList();
    }

    static List<MemberShare> members(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new MemberShare(party(i), Ppm.of(weights[i]), i + 1))
                .toList();
    }

    private static Arbitrary<List<Integer>> weights(int members) {
        return Arbitraries.longs()
                .between(0, 1_000)
                .list()
                .ofSize(members)
                .filter(sizes -> sizes.stream().anyMatch(s -> s > 0))
                .map(AnyTerms::weights);
    }

    static Arbitrary<ShareTerms> terms() {
        return Arbitraries.integers().between(1, 6).flatMap(AnyTerms::terms);
    }

    private static Arbitrary<ShareTerms> terms(int size) {
        return Combinators.combine(stages(size), members(size), sharing(size).injectNull(0.4))
                .as((stages, members, sharing) -> new ShareTerms(stages, members, sharing, FUND));
    }

    private static Arbitrary<List<MemberShare>> members(int size) {
        Arbitrary<Bounds> bounds = Combinators.combine(
                        fen(), fen(), Arbitraries.integers().between(0, Ppm.PARTS / size), ppm(Ppm.PARTS))
                .as((least, room, floor, above) -> new Bounds(
                        least,
                        above.value() % 2 == 0 ? null : least.plus(room),
                        Ppm.of(floor),
                        Ppm.of(Math.max(floor, above.value()))));
        return Combinators.combine(weights(size), bounds.injectNull(0.5).list().ofSize(size))
                .as((weights, limits) -> IntStream.range(0, size)
                        .mapToObj(i -> new MemberShare(party(i), Ppm.of(weights.get(i)), size - i, limits.get(i)))
                        .toList());
    }

    private static Arbitrary<Fen> fen() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 10),
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.longs().between(0, 1_000_000_000_000L))
                .map(Fen::of);
    }

    private static Arbitrary<Ppm> ppm(int most) {
        return Arbitraries.integers().between(0, most).map(Ppm::of);
    }

    private static Arbitrary<List<Stage>> stages(int size) {
        Arbitrary<List<Stage>> first = Combinators.combine(publicData(), fees()).as((a, b) -> several(a, b));
        Arbitrary<Stage> recovery = Combinators.combine(ppm(Ppm.PARTS), fen())
                .as((rate, cost) -> Stage.recovery(party(0), rate, cost.plus(Fen.of(1))));
        Arbitrary<Stage> tax = ppm(333_333).map(rate -> new Stage(StageKind.TAX, rate, party(0)));
        Arbitrary<Stage> reserve = ppm(333_333).map(rate -> new Stage(StageKind.PUBLIC_BENEFIT_RESERVE, rate, FUND));
        return Combinators.combine(
                        first,
                        recovery.injectNull(0.5),
                        tax.injectNull(0.5),
                        reserve.injectNull(0.5),
                        guarantees(size).injectNull(0.5))
                .as((a, b, c, d, e) -> {
                    List<Stage> all = new ArrayList<>(a);
                    all.addAll(several(b, c, d, e));
                    return all;
                });
    }

    private static List<Stage> several(Stage... stages) {
        List<Stage> some = new ArrayList<>();
        for (Stage stage : stages) {
            if (stage != null) {
                some.add(stage);
            }
        }
        return some;
    }

    private static Arbitrary<Stage> publicData() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 10_000_000),
                        Arbitraries.longs().between(0, 10_000_000))
                .as((fee, more) -> Stage.publicData(
                        OPERATOR, new PublicDataRule(BigDecimal.valueOf(fee, 6), BigDecimal.valueOf(fee + more, 6))))
                .injectNull(0.5);
    }

    private static Arbitrary<Stage> fees() {
        Arbitrary<Stage> flat = Combinators.combine(ppm(333_333), fen(), fen())
                .as((rate, minimum, room) -> Stage.fee(PLATFORM, rate, minimum, minimum.plus(room)));
        Arbitrary<Stage> progressive = Combinators.combine(fen(), ppm(Ppm.PARTS), ppm(Ppm.PARTS))
                .as((edge, low, high) -> Stage.progressiveFee(
                        PLATFORM,
                        FeeRule.progressive(List.of(new FeeBand(edge.plus(Fen.of(1)), low), new FeeBand(null, high)))));
        return Arbitraries.oneOf(flat, progressive).injectNull(0.4);
    }

    private static Arbitrary<Stage> guarantees(int size) {
        return Combinators.combine(fen().list().ofMinSize(1).ofMaxSize(size), Arbitraries.of(true, false))
                .as((amounts, answered) -> {
                    List<Guarantee> all = IntStream.range(0, amounts.size())
                            .mapToObj(
                                    i -> new Guarantee(party(i), amounts.get(i).plus(Fen.of(1)), i))
                            .toList();
                    return Stage.guarantee(
                            answered ? GuaranteeRule.answeredBy(OPERATOR, all) : GuaranteeRule.proRata(all));
                });
    }

    private static Arbitrary<Sharing> sharing(int size) {
        Arbitrary<Sharing> bands = Combinators.combine(weights(size), weights(size), fen())
                .as((low, high, edge) -> new BandSharing(
                        List.of(new Band(edge.plus(Fen.of(1)), weighing(low)), new Band(null, weighing(high)))));
        Arbitrary<Sharing> points = weights(3)
                .map(w -> new PointSharing(IntStream.range(0, 3)
                        .mapToObj(i -> new PointSharing.Dimension("D" + i, Ppm.of(w.get(i))))
                        .toList()));
        Arbitrary<Sharing> shapley = Combinators.combine(
                        Arbitraries.of(Game.class), Arbitraries.of(true, false), Arbitraries.of(Negative.class))
                .as((game, weighted, negative) ->
                        new ShapleySharing(game, weighted, game == Game.USAGE_BUNDLE ? "" : "digest", negative));
        return Arbitraries.oneOf(bands, points, shapley);
    }

    private static List<BandWeight> weighing(List<Integer> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> new BandWeight(party(i), Ppm.of(weights.get(i))))
                .toList();
    }
}
