package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.TECH;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.memory.MemoryChecks;
import org.tongqu.billing.memory.MemoryPorts;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.DisputeState;
import org.tongqu.billing.settlement.SettlementRefused;

/** What a dispute over a part of a run says, how much can be disputed and given, and who returns the money afterwards. */
class DisputedPartsTest extends DisputeSteps {

    private MemoryPorts ports;

    @Override
    House open() {
        TestClock clock = new TestClock();
        ports = new MemoryPorts(clock);
        return new House(clock, c -> ports);
    }

    @Override
    void isSound() {
        assertThat(new MemoryChecks(ports).broken()).isEmpty();
    }

    private Dispute opened(PartyRef claimant, PartyRef of, Fen amount) {
        String id = disputed(claimant, of, amount);
        return house.in(() -> house.disputes.get(id));
    }

    private static void assertRefused(String why, Runnable step, Object... facts) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(SettlementRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("settlement." + why);
            assertThat(refused.args()).containsExactly(facts);
        });
    }

    private List<StatusLog.Entry> log(String dispute) {
        return house.in(() -> house.log.of(DocumentKind.DISPUTE, dispute)).stream()
                .map(StatusLog.Dated::entry)
                .toList();
    }

    @Test
    void aDisputeSaysWhatIsDisputedByWhomAndHowItEnded() {
        Dispute open = opened(TECH, LEAD, Fen.of(100));
        Instant opened = house.clock.instant();
        assertThat(open.reason()).isEqualTo("接入成本未扣除");
        assertThat(open.openedBy()).isEqualTo("d");
        assertThat(open.openedAt()).isEqualTo(opened);
        assertThat(List.of(open.endedBy(), open.outcome())).containsOnly("");
        assertThat(open.endedAt()).isEmpty();
        posted();
        house.clock.forward(Duration.ofHours(2));
        Map<PartyRef, Fen> awards = Map.of(DATA, Fen.of(30), TECH, Fen.of(70));
        Dispute ended = house.in(() -> house.disputeSettling.decide(open.id(), awards, "调解意见", MEDIATOR));
        assertThat(ended.status()).isEqualTo(DisputeState.UPHELD);
        assertThat(ended.outcome()).isEqualTo("调解意见");
        assertThat(ended.endedBy()).isEqualTo("alliance");
        assertThat(ended.endedAt()).contains(opened.plus(Duration.ofHours(2)));
        assertThat(ended.awards()).extracting(award -> award.party()).containsExactly(DATA, TECH);
        assertThat(ended.awards()).extracting(award -> award.amount()).containsExactly(Fen.of(30), Fen.of(70));
        assertThat(log(open.id())).extracting(StatusLog.Entry::reason).containsExactly("接入成本未扣除", "调解意见");
    }

    @Test
    void whatWasTakenBackCanBeDisputedAnew() {
        Fen all = part(LEAD);
        Dispute first = opened(TECH, LEAD, all);
        assertRefused("disputeAmount", () -> disputed(DATA, LEAD, Fen.of(1)), Fen.of(1), Fen.ZERO);
        assertThat(house.in(() -> house.settlements.getRun(run).waiting())).containsExactly(Map.entry(LEAD, all));
        house.in(() -> house.disputeSettling.withdraw(first.id(), TECH, "误提", Actor.of("d")));
        assertThat(house.in(() -> house.settlements.getRun(run).waiting())).isEmpty();
        Dispute second = opened(DATA, LEAD, all);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(house.in(() -> house.settlements.getRun(run).settlement().disputes()))
                .extracting(Dispute::id)
                .containsExactly(first.id(), second.id());
        assertThat(house.in(() -> house.disputing.takeUp(second.id(), MEDIATOR)).id())
                .isEqualTo(second.id());
        assertThat(house.in(() -> house.disputes.get(first.id())).status()).isEqualTo(DisputeState.WITHDRAWN);
    }

    @Test
    void nobodyDisputesItsOwnPart() {
        assertRefused("disputeLine", () -> disputed(LEAD, LEAD, Fen.of(1)), run, 1);
    }

    @Test
    void anObjectionSupersedesWhatWasDisputedAndWritesItDown() {
        Dispute waiting = opened(TECH, LEAD, Fen.of(100));
        Dispute ended = opened(TECH, DATA, Fen.of(100));
        house.in(() -> house.disputeSettling.withdraw(ended.id(), TECH, "误提", Actor.of("d")));
        house.in(() -> house.review.dispute(run, DATA, "整体不同意", Actor.of("d")));
        assertThat(house.in(() -> house.disputes.get(waiting.id())).status()).isEqualTo(DisputeState.SUPERSEDED);
        assertThat(house.in(() -> house.disputes.get(ended.id())).status()).isEqualTo(DisputeState.WITHDRAWN);
        assertThat(log(waiting.id()))
                .extracting(entry -> entry.from() + ">" + entry.to())
                .containsExactly(">OPEN", "OPEN>SUPERSEDED");
        assertThat(log(ended.id())).hasSize(2);
    }

    /** The money went from one to the other, so it is the other who gives it back. */
    @Test
    void aRefundAfterADecisionIsReturnedByThoseWhoHaveTheMoney() {
        Fen lead = part(LEAD);
        Fen tech = part(TECH);
        Dispute open = opened(TECH, LEAD, lead);
        posted();
        paid(invoice.gross(), "HD-1");
        house.in(() -> house.disputeSettling.decide(open.id(), Map.of(TECH, lead), "全部支持", MEDIATOR));
        assertThat(payable(TECH)).isEqualTo(lead.plus(tech));
        scenes.credited(invoice, invoice.gross());
        assertThat(MEMBERS).allSatisfy(member -> {
            assertThat(house.in(() -> house.statements.balance(member)).total()).isEqualTo(Fen.ZERO);
            assertThat(house.in(() -> house.statements.balance(member)).toReturn())
                    .isEqualTo(Fen.ZERO);
        });
    }

    @Test
    void moreCannotBeGivenThanIsDisputedAndAllOfItCan() {
        Dispute open = opened(TECH, LEAD, Fen.of(100));
        posted();
        assertThat(house.in(() -> house.disputeSettling.most(open.id()))).isEqualTo(Fen.of(100));
        Map<PartyRef, Fen> more = Map.of(TECH, Fen.of(60), DATA, Fen.of(41));
        assertRefused(
                "award",
                () -> house.in(() -> house.disputeSettling.decide(open.id(), more, "过多", MEDIATOR)),
                Fen.of(101),
                Fen.of(100));
        Map<PartyRef, Fen> all = Map.of(TECH, Fen.of(60), DATA, Fen.of(40));
        assertThat(house.in(() -> house.disputeSettling.decide(open.id(), all, "足额", MEDIATOR))
                        .status())
                .isEqualTo(DisputeState.UPHELD);
        assertRefused(
                "decided",
                () -> house.in(() -> house.disputeSettling.decide(open.id(), more, "再议", MEDIATOR)),
                open.id(),
                DisputeState.UPHELD);
    }
}
