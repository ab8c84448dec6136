package org.tongqu.billing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.tongqu.billing.agreement.BandSharing;
import org.tongqu.billing.agreement.BandSharing.Band;
import org.tongqu.billing.agreement.BandSharing.BandWeight;
import org.tongqu.billing.agreement.GuaranteeRule;
import org.tongqu.billing.agreement.GuaranteeRule.Guarantee;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.PublicDataRule;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.settlement.Clawback.Difference;
import org.tongqu.billing.settlement.Clawback.Holding;
import org.tongqu.billing.settlement.Clawback.SharedPool;
import org.tongqu.billing.settlement.Clawback.Sources;

class ClawbackTest {

    private static final PartyRef A = PartyRef.of("A");
    private static final PartyRef B = PartyRef.of("B");
    private static final PartyRef OPERATOR = PartyRef.of("OPERATOR");
    private static final List<MemberShare> MEMBERS =
            List.of(new MemberShare(A, Ppm.of(600_000), 1), new MemberShare(B, Ppm.of(400_000), 2));

    private static List<Holding<PartyRef>> holdings(List<Long> amounts) {
        List<Holding<PartyRef>> holdings = new ArrayList<>();
        for (long amount : amounts) {
            holdings.add(new Holding<>(PartyRef.of("p" + holdings.size()), Fen.of(amount), holdings.size()));
        }
        return holdings;
    }

    @Test
    void everyPartyReturnsByWhatItStillHas() {
        List<Holding<PartyRef>> holdings = holdings(List.of(600L, 300L, 100L));
        assertThat(Clawback.byHoldings(Fen.of(101), holdings).values())
                .containsExactly(Fen.of(61), Fen.of(30), Fen.of(10));
        assertThat(Clawback.byHoldings(Fen.of(1_000), holdings).values())
                .containsExactly(Fen.of(600), Fen.of(300), Fen.of(100));
        assertThatThrownBy(() -> Clawback.byHoldings(Fen.of(1_001), holdings))
                .hasMessageContaining("settlement.refund");
        assertThatThrownBy(() -> Clawback.byHoldings(Fen.of(-1), holdings)).hasMessageContaining("settlement.refund");
        assertThat(Clawback.byHoldings(Fen.ZERO, holdings(List.of(0L))).values())
                .containsExactly(Fen.ZERO);
    }

    /** Any refunds one after the other: they add up, nobody is overdrawn, and in the end nobody has anything. */
    @Property
    void clawbackExact(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1_000_000_000L) Long> amounts,
            @ForAll @Size(max = 12) List<@LongRange(min = 0, max = 1_000_000_000L) Long> refunds) {
        List<Holding<PartyRef>> holdings = holdings(amounts);
        long left = amounts.stream().mapToLong(Long::longValue).sum();
        List<Long> all = new ArrayList<>(refunds);
        all.add(Long.MAX_VALUE);
        for (long wanted : all) {
            Fen refund = Fen.of(Math.min(wanted, left));
            Map<PartyRef, Fen> returned = Clawback.byHoldings(refund, holdings);
            assertThat(Fen.sum(returned.values())).isEqualTo(refund);
            assertThat(returned.values()).noneMatch(Fen::isNegative);
            holdings = Clawback.after(holdings, returned);
            assertThat(holdings).noneMatch(h -> h.amount().isNegative());
            left -= refund.value();
        }
        assertThat(holdings).allMatch(h -> h.amount().isZero());
    }

    private static SharedPool pool(long amount, SharingFacts facts, Stage... stages) {
        BandSharing bands = new BandSharing(List.of(
                new Band(Fen.of(500), List.of(new BandWeight(A, Ppm.WHOLE), new BandWeight(B, Ppm.NONE))),
                new Band(null, List.of(new BandWeight(A, Ppm.NONE), new BandWeight(B, Ppm.WHOLE)))));
        return new SharedPool(Fen.of(amount), new ShareTerms(List.of(stages), MEMBERS, bands, null), facts, List.of());
    }

    @Test
    void whereTiersAreSignedTheUpperOnesReturnFirst() {
        SharedPool pool = pool(800, SharingFacts.NONE);
        Difference some = Clawback.byRerun(Fen.of(200), pool);
        assertThat(some.returns()).containsExactly(Map.entry(A, Fen.ZERO), Map.entry(B, Fen.of(200)));
        Difference more = Clawback.byRerun(Fen.of(300), pool.less(Fen.of(200)));
        assertThat(more.returns()).containsExactly(Map.entry(A, Fen.of(200)), Map.entry(B, Fen.of(100)));
        assertThatThrownBy(() -> Clawback.byRerun(Fen.of(801), pool)).hasMessageContaining("settlement.refund");
        assertThatThrownBy(() -> Clawback.byRerun(Fen.of(-1), pool)).hasMessageContaining("settlement.refund");
    }

    @Test
    void aGuarantorOwesMoreAndWhatWasSetAsideIsReturnedFirst() {
        Stage guarantee = Stage.guarantee(GuaranteeRule.answeredBy(B, List.of(new Guarantee(A, Fen.of(700), 1))));
        Difference guaranteed = Clawback.byRerun(Fen.of(300), pool(800, SharingFacts.NONE, guarantee));
        assertThat(guaranteed.returns()).containsEntry(A, Fen.of(100)).containsEntry(B, Fen.ZERO);
        assertThat(guaranteed.shortfall()).isEqualTo(Fen.of(200));

        Stage publicData = Stage.publicData(OPERATOR, new PublicDataRule(BigDecimal.ONE, BigDecimal.ONE));
        SharingFacts facts = SharingFacts.NONE.quantity(BigDecimal.TEN).permitted(Fen.of(600));
        Difference excess = Clawback.byRerun(Fen.of(150), pool(800, facts, publicData));
        assertThat(excess.excess()).containsExactly(Map.entry(OPERATOR, Fen.of(150)));
        assertThat(excess.returns()).containsEntry(OPERATOR, Fen.ZERO);
    }

    /** Refunds one after the other change what everyone has as one refund of their sum does. */
    @Property
    void rerunsAddUp(
            @ForAll @LongRange(min = 0, max = 100_000) long amount,
            @ForAll @Size(max = 6) List<@LongRange(min = 0, max = 30_000) Long> refunds) {
        SharedPool start = pool(amount, SharingFacts.NONE);
        SharedPool now = start;
        Map<PartyRef, Fen> returned = new LinkedHashMap<>();
        for (long wanted : refunds) {
            Fen refund = Fen.of(wanted).min(now.amount());
            Difference difference = Clawback.byRerun(refund, now);
            assertThat(Fen.sum(difference.returns().values())).isEqualTo(refund);
            difference.returns().forEach((party, fen) -> returned.merge(party, fen, Fen::plus));
            now = now.less(refund);
        }
        Fen total = start.amount().minus(now.amount());
        if (!refunds.isEmpty()) {
            assertThat(returned).isEqualTo(Clawback.byRerun(total, start).returns());
        }
    }

    @Test
    void whatIsReturnedComesFromWhatIsHeldThenPayableThenOwed() {
        assertThat(Sources.of(Fen.of(5), Fen.of(9), Fen.of(9))).isEqualTo(new Sources(Fen.of(5), Fen.ZERO, Fen.ZERO));
        assertThat(Sources.of(Fen.of(5), Fen.of(2), Fen.of(9))).isEqualTo(new Sources(Fen.of(2), Fen.of(3), Fen.ZERO));
        assertThat(Sources.of(Fen.of(5), Fen.of(2), Fen.of(1))).isEqualTo(new Sources(Fen.of(2), Fen.of(1), Fen.of(2)));
        assertThat(Sources.of(Fen.of(-1), Fen.of(2), Fen.of(1))).isEqualTo(new Sources(Fen.of(-1), Fen.ZERO, Fen.ZERO));
    }
}
