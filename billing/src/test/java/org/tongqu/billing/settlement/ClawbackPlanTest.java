package org.tongqu.billing.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.ClawbackMode;
import org.tongqu.billing.agreement.Deduction;
import org.tongqu.billing.agreement.GuaranteeRule;
import org.tongqu.billing.agreement.GuaranteeRule.Guarantee;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.PublicDataRule;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.agreement.Waterfall;
import org.tongqu.billing.settlement.Clawback.Holding;
import org.tongqu.billing.settlement.Clawback.SharedPool;

/** How a refund is taken back by the way that the members signed. */
class ClawbackPlanTest {

    private static final PartyRef A = PartyRef.of("A");
    private static final PartyRef B = PartyRef.of("B");
    private static final PartyRef PLATFORM = PartyRef.of("P");
    private static final List<MemberShare> MEMBERS =
            List.of(new MemberShare(A, Ppm.of(500_000), 1), new MemberShare(B, Ppm.of(500_000), 2));
    private static final Stage FEE = Stage.fee(PLATFORM, Ppm.of(100_000), Fen.of(50), Fen.of(5_000));
    private static final Stage GUARANTEE =
            Stage.guarantee(GuaranteeRule.answeredBy(PLATFORM, List.of(new Guarantee(A, Fen.of(700), 1))));

    private static ShareTerms terms(Stage... stages) {
        return new ShareTerms(List.of(stages), MEMBERS).takingBackBy(ClawbackMode.RERUN);
    }

    private static SharedPool pool(long amount, ShareTerms terms, Deduction... deductions) {
        return new SharedPool(Fen.of(amount), terms, SharingFacts.NONE, List.of(deductions));
    }

    private static List<Holding<Holder>> holdings(SharedPool pool) {
        List<Holding<Holder>> holdings = new ArrayList<>();
        pool.parts().forEach((holder, amount) -> holdings.add(new Holding<>(holder, amount, holdings.size())));
        return holdings;
    }

    private static Fen shortfall(SharedPool pool) {
        return Waterfall.flow(pool.amount(), pool.terms(), pool.facts(), pool.deductions())
                .shortfall();
    }

    private static ClawbackPlan plan(long refund, SharedPool pool) {
        ClawbackPlan.Before before = new ClawbackPlan.Before(pool, holdings(pool), shortfall(pool));
        return ClawbackPlan.of(Fen.of(refund), before, Fen.ZERO);
    }

    private static Fen of(ClawbackPlan plan, PartyRef party) {
        return plan.returns().getOrDefault(new Holder(party, false), Fen.ZERO);
    }

    @Test
    void aFeeWithAMinimumStaysWhereThePoolIsSharedAgain() {
        SharedPool pool = pool(400, terms(FEE));
        ClawbackPlan again = plan(100, pool);
        assertThat(of(again, PLATFORM)).isEqualTo(Fen.ZERO);
        assertThat(of(again, A)).isEqualTo(Fen.of(50));
        SharedPool usual = pool(400, terms(FEE).takingBackBy(ClawbackMode.HOLDINGS));
        assertThat(of(plan(100, usual), PLATFORM)).isGreaterThan(Fen.ZERO);
    }

    @Test
    void aGuarantorOwesMoreIfLessIsLeftAndNothingIfNothingIsLeft() {
        SharedPool pool = pool(800, terms(GUARANTEE));
        ClawbackPlan some = plan(300, pool);
        assertThat(some.lessShortfall()).isEqualTo(Fen.of(-200));
        assertThat(of(some, A)).isEqualTo(Fen.of(50));
        assertThat(of(some, B)).isEqualTo(Fen.of(50));
        ClawbackPlan all = plan(500, pool.less(Fen.of(300)));
        assertThat(all.lessShortfall()).isEqualTo(Fen.of(200));
        assertThat(of(all, A)).isEqualTo(Fen.of(700));
    }

    @Test
    void whereADecisionMovedSomethingEverybodyReturnsByWhatItHas() {
        SharedPool pool = pool(1_000, terms(FEE));
        List<Holding<Holder>> moved = List.of(
                new Holding<>(new Holder(PLATFORM, false), Fen.of(100), 0),
                new Holding<>(new Holder(A, false), Fen.of(850), 1),
                new Holding<>(new Holder(B, false), Fen.of(50), 2));
        ClawbackPlan plan = ClawbackPlan.of(Fen.of(100), new ClawbackPlan.Before(pool, moved, Fen.ZERO), Fen.ZERO);
        assertThat(plan.returns())
                .isEqualTo(Map.of(
                        new Holder(PLATFORM, false), Fen.of(10),
                        new Holder(A, false), Fen.of(85),
                        new Holder(B, false), Fen.of(5)));
    }

    @Test
    void whereAgreedDeductionsExceedTheSmallerPoolEverybodyReturnsByWhatItHas() {
        Deduction cost = new Deduction("接入成本", B, Fen.of(900));
        SharedPool pool = pool(1_000, terms(), cost);
        ClawbackPlan plan = plan(200, pool);
        assertThat(of(plan, B)).isEqualTo(Fen.of(190));
        assertThat(of(plan, A)).isEqualTo(Fen.of(10));
    }

    @Test
    void whereAgreedDeductionsAreJustWhatIsLeftThePoolIsSharedAgain() {
        Deduction cost = new Deduction("接入成本", B, Fen.of(900));
        ClawbackPlan plan = plan(100, pool(1_000, terms(), cost));
        assertThat(of(plan, A)).isEqualTo(Fen.of(50));
        assertThat(of(plan, B)).isEqualTo(Fen.of(50));
    }

    @Test
    void whatIsSetAsideOfTheSmallerPoolIsLess() {
        Stage publicData = Stage.publicData(PLATFORM, new PublicDataRule(BigDecimal.ONE, BigDecimal.ONE));
        SharingFacts facts = SharingFacts.NONE.quantity(BigDecimal.TEN).permitted(Fen.of(600));
        SharedPool pool = new SharedPool(Fen.of(800), terms(publicData), facts, List.of());
        ClawbackPlan plan = plan(150, pool);
        assertThat(plan.returns().get(new Holder(PLATFORM, true))).isEqualTo(Fen.of(150));
        assertThat(Fen.sum(plan.returns().values())).isEqualTo(Fen.of(150));
    }

    /** Any refunds one after the other add up, leave what the frozen version gives, and in the end nobody has anything. */
    @Property
    void rerunsTakeBackEverything(
            @ForAll @LongRange(min = 1, max = 100_000) long amount,
            @ForAll @Size(max = 6) List<@LongRange(min = 0, max = 40_000) Long> refunds,
            @ForAll boolean guaranteed) {
        SharedPool pool = pool(amount, guaranteed ? terms(FEE, GUARANTEE) : terms(FEE));
        List<Holding<Holder>> holdings = holdings(pool);
        Fen owed = shortfall(pool);
        List<Long> all = new ArrayList<>(refunds);
        all.add(Long.MAX_VALUE);
        for (long wanted : all) {
            Fen refund = Fen.of(Math.min(wanted, pool.amount().value()));
            if (refund.isZero()) {
                continue;
            }
            ClawbackPlan plan = ClawbackPlan.of(refund, new ClawbackPlan.Before(pool, holdings, owed), Fen.ZERO);
            assertThat(Fen.sum(plan.returns().values())).isEqualTo(refund.plus(plan.lessShortfall()));
            holdings = Clawback.after(holdings, plan.returns());
            owed = owed.minus(plan.lessShortfall());
            pool = pool.less(refund);
            assertThat(holdings).noneMatch(holding -> holding.amount().isNegative());
            if (!pool.amount().isZero()) {
                assertThat(owed).isEqualTo(shortfall(pool));
                assertThat(holdings).isEqualTo(holdings(pool));
            }
        }
        assertThat(holdings).allMatch(holding -> holding.amount().isZero());
        assertThat(owed).isEqualTo(Fen.ZERO);
    }
}
