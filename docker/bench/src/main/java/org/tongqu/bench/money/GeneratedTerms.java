package org.tongqu.bench.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tongqu.bench.generator.Draws;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.BandSharing;
import org.tongqu.billing.agreement.BandSharing.Band;
import org.tongqu.billing.agreement.BandSharing.BandWeight;
import org.tongqu.billing.agreement.Bounds;
import org.tongqu.billing.agreement.GuaranteeRule;
import org.tongqu.billing.agreement.GuaranteeRule.Guarantee;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.PublicDataRule;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.SharingFacts.UseBundle;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.agreement.StageKind;

/** Terms by which members of generated consortia share: of ten, four by weight alone, the others each in another way. */
final class GeneratedTerms {

    static final PartyRef PLATFORM = PartyRef.of("PLATFORM");
    private static final PartyRef OPERATOR = PartyRef.of("OPERATOR");
    private static final int SORT = 11;
    private static final int KINDS = 10;
    /** So that few agreements differ from one another too. */
    private static final int FIRST_KIND = 5;

    private static final int FEWEST = 2;
    private static final int MOST_MORE = 5;

    private GeneratedTerms() {}

    /** The terms of an agreement by its number, among two to six of the parties. */
    static ShareTerms of(int agreement, MonthSizes sizes) {
        SplittableRandom random = Draws.of(sizes.seed(), SORT, agreement);
        int members = FEWEST + random.nextInt(MOST_MORE);
        List<PartyRef> parties = IntStream.range(0, members)
                .mapToObj(i -> party((agreement * MOST_MORE + i) % sizes.parties()))
                .toList();
        List<MemberShare> plain = members(parties, weights(members, random));
        return switch ((agreement + FIRST_KIND) % KINDS) {
            case 4 -> new ShareTerms(deductions(parties.get(0)), plain);
            case 5 -> new ShareTerms(List.of(publicData(), fee()), plain);
            case 6 -> bounded(plain);
            case 7 -> new ShareTerms(List.of(guarantees(parties)), plain);
            case 8 -> new ShareTerms(List.of(fee()), plain, bands(parties, random), null);
            case 9 -> new ShareTerms(List.of(fee()), plain, ShapleySharing.ofUse(), null);
            default -> new ShareTerms(List.of(), plain);
        };
    }

    /** What the books cannot know of a pool under these terms. */
    static SharingFacts facts(ShareTerms terms, int pool, MonthSizes sizes) {
        SplittableRandom random = Draws.of(sizes.seed(), SORT + 1, pool);
        SharingFacts facts = SharingFacts.NONE;
        if (terms.sharing() instanceof ShapleySharing) {
            List<PartyRef> parties = terms.parties();
            PartyRef other = parties.get(1 + random.nextInt(parties.size() - 1));
            facts = facts.bundles(List.of(
                    new UseBundle(Set.copyOf(parties), Fen.of(1 + random.nextInt(100_000))),
                    new UseBundle(Set.of(parties.get(0), other), Fen.of(1 + random.nextInt(100_000))),
                    new UseBundle(Set.of(other), Fen.of(random.nextInt(10_000)))));
        }
        boolean publicData = terms.stages().stream().anyMatch(stage -> stage.kind() == StageKind.PUBLIC_DATA_SHARE);
        return publicData ? facts.permitted(Fen.of(random.nextInt(2_000))) : facts;
    }

    static PartyRef party(int number) {
        return PartyRef.of("M" + number);
    }

    /** Weights that add up to the whole: where it is cut at random. */
    static int[] weights(int members, SplittableRandom random) {
        int[] cuts = random.ints(members - 1L, 0, Ppm.PARTS + 1).sorted().toArray();
        int[] weights = new int[members];
        for (int i = 0; i < members; i++) {
            weights[i] = (i == members - 1 ? Ppm.PARTS : cuts[i]) - (i == 0 ? 0 : cuts[i - 1]);
        }
        return weights;
    }

    private static List<MemberShare> members(List<PartyRef> parties, int[] weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new MemberShare(parties.get(i), Ppm.of(weights[i]), weights.length - i))
                .toList();
    }

    private static Stage fee() {
        return Stage.fee(PLATFORM, Ppm.of(30_000), Fen.of(100), Fen.of(500_000));
    }

    private static List<Stage> deductions(PartyRef lead) {
        return List.of(
                new Stage(StageKind.PLATFORM_FEE, Ppm.of(30_000), PLATFORM),
                new Stage(StageKind.COST_COMPENSATION, Ppm.of(460_000), lead),
                new Stage(StageKind.TAX, Ppm.of(60_000), lead),
                new Stage(StageKind.PUBLIC_BENEFIT_RESERVE, Ppm.of(50_000), PLATFORM));
    }

    private static Stage publicData() {
        return Stage.publicData(OPERATOR, new PublicDataRule(new BigDecimal("0.00003"), new BigDecimal("0.00005")));
    }

    private static ShareTerms bounded(List<MemberShare> plain) {
        List<MemberShare> bounded = new ArrayList<>();
        for (MemberShare member : plain) {
            Bounds bounds = bounded.isEmpty() ? new Bounds(Fen.of(500), null, Ppm.of(100_000), Ppm.of(400_000)) : null;
            bounded.add(new MemberShare(member.party(), member.weight(), member.order(), bounds));
        }
        return new ShareTerms(List.of(fee()), bounded, null, PLATFORM);
    }

    private static Stage guarantees(List<PartyRef> parties) {
        return Stage.guarantee(GuaranteeRule.proRata(List.of(
                new Guarantee(parties.get(0), Fen.of(3_001), 1), new Guarantee(parties.get(1), Fen.of(1_999), 2))));
    }

    private static BandSharing bands(List<PartyRef> parties, SplittableRandom random) {
        return new BandSharing(List.of(
                new Band(Fen.of(50_000), band(parties, random)),
                new Band(Fen.of(200_000), band(parties, random)),
                new Band(null, band(parties, random))));
    }

    private static List<BandWeight> band(List<PartyRef> parties, SplittableRandom random) {
        int[] weights = weights(parties.size(), random);
        return Arrays.stream(IntStream.range(0, weights.length).toArray())
                .mapToObj(i -> new BandWeight(parties.get(i), Ppm.of(weights[i])))
                .toList();
    }
}
