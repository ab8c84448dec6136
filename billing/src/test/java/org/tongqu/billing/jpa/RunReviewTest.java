package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.TECH;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.agreement.Deduction;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.memory.MemoryChecks;
import org.tongqu.billing.memory.MemoryPorts;
import org.tongqu.billing.settlement.Correction;
import org.tongqu.billing.settlement.Decision;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRefused;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.SettlementVote;

/** What members say about a run, said again, said too late and said by those who are not asked. */
class RunReviewTest {

    private static final Actor BY = Actor.of("m");
    private MemoryPorts ports;
    private House house;
    private Scenes scenes;
    private Invoice invoice;
    private String run;

    @BeforeEach
    void aRunInReview() {
        TestClock clock = new TestClock();
        ports = new MemoryPorts(clock);
        house = new House(clock, c -> ports);
        scenes = new Scenes(house);
        invoice = scenes.invoice("100000", scenes.signedAgreement());
        run = scenes.runInReview(invoice);
    }

    @AfterEach
    void noInvariantIsBroken() {
        assertThat(new MemoryChecks(ports).broken()).isEmpty();
    }

    private SettlementRun run() {
        return house.in(() -> house.settlements.getRun(run));
    }

    private SettlementRun confirmedBy(PartyRef member) {
        return house.in(() -> house.review.confirm(run, member, BY));
    }

    private SettlementRun objectedBy(PartyRef member, String reason) {
        return house.in(() -> house.review.dispute(run, member, reason, BY));
    }

    private static void assertRefused(String why, Runnable step, Object... facts) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(SettlementRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("settlement." + why);
            assertThat(refused.args()).containsExactly(facts);
        });
    }

    private List<StatusLog.Entry> log(DocumentKind kind, String id) {
        return house.in(() -> house.log.of(kind, id)).stream()
                .map(StatusLog.Dated::entry)
                .toList();
    }

    @Test
    void aRunIsPutBeforeTheMembersOnceAndWhoeverAnswersAgainChangesNothing() {
        assertThat(house.in(() -> house.review.open(run, FINANCE)).status()).isEqualTo(RunState.IN_REVIEW);
        assertThat(house.opened.fired()).hasSize(1);
        for (PartyRef member : MEMBERS) {
            for (int i = 0; i < 2; i++) {
                assertThat(confirmedBy(member).voteOf(member).map(SettlementVote::decision))
                        .contains(Decision.CONFIRMED);
            }
        }
        assertThat(run().status()).isEqualTo(RunState.CONFIRMED);
        assertThat(run().votes()).hasSize(3);
        assertRefused("alreadyVoted", () -> objectedBy(DATA, "改变主意"), DATA, Decision.CONFIRMED);
        assertThat(log(DocumentKind.SETTLEMENT, run))
                .extracting(StatusLog.Entry::to)
                .containsExactly("PLANNED", "CALCULATED", "IN_REVIEW", "CONFIRMED");
    }

    @Test
    void anObjectionEndsTheRunOnceAndSaysWhyInUpToAThousandCharacters() {
        String longest = "因".repeat(1_000);
        for (String wrong : new String[] {null, "", " ", longest + "因"}) {
            assertRefused("reason", () -> objectedBy(TECH, wrong), 1_000);
        }
        for (int i = 0; i < 2; i++) {
            assertThat(objectedBy(TECH, longest).status()).isEqualTo(RunState.DISPUTED);
        }
        SettlementVote vote = run().voteOf(TECH).orElseThrow();
        assertThat(vote.reason()).isEqualTo(longest);
        assertThat(vote.voter()).isEqualTo("m");
        assertThat(vote.votedAt()).isEqualTo(house.clock.instant());
        assertThat(vote.run().id()).isEqualTo(run);
        assertRefused("alreadyVoted", () -> confirmedBy(TECH), TECH, Decision.OBJECTED);
        assertThatThrownBy(() -> confirmedBy(LEAD)).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> objectedBy(LEAD, "也不同意")).isInstanceOf(MoveRefused.class);
        assertThat(run().votes()).hasSize(1);
        assertThat(log(DocumentKind.SETTLEMENT, run)).hasSize(4);
    }

    @Test
    void aSellerThatKeepsAllIsNotAsked() {
        Invoice alone = scenes.invoice("1000", null);
        Settlement pool =
                house.in(() -> house.calculation.open(alone.id(), FINANCE).get(0));
        SettlementRun calculated = house.in(() -> house.calculation.calculate(pool.id(), FINANCE));
        assertThat(house.in(() -> house.review.open(calculated.id(), FINANCE)).status())
                .isEqualTo(RunState.CONFIRMED);
        assertThat(pool.reviewers()).isEmpty();
        assertThat(pool.consortium()).isEmpty();
    }

    @Test
    void whoIsNoMemberIsNotAsked() {
        assertRefused("notAMember", () -> confirmedBy(Scenes.BUYER), Scenes.BUYER, run);
        assertRefused("notAMember", () -> objectedBy(Scenes.BUYER, "外人"), Scenes.BUYER, run);
    }

    @Test
    void nobodyAnswersBeforeTheRunIsPutBeforeTheMembers() {
        Invoice second = scenes.invoice("1000", scenes.signedAgreement());
        Settlement settlement =
                house.in(() -> house.calculation.open(second.id(), FINANCE).get(0));
        String planned = settlement.currentRun().id();
        assertThatThrownBy(() -> house.in(() -> house.review.confirm(planned, LEAD, BY)))
                .isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> house.in(() -> house.review.dispute(planned, LEAD, "太早", BY)))
                .isInstanceOf(MoveRefused.class);
        assertThat(house.in(() -> house.settlements.getRun(planned)).votes()).isEmpty();
    }

    @Test
    void aRunSaysWhatWentInWhatCameOutAndWhoCalculatedIt() {
        Invoice second = scenes.invoice("1000", scenes.signedAgreement());
        Settlement settlement =
                house.in(() -> house.calculation.open(second.id(), FINANCE).get(0));
        assertThat(settlement.orderId()).isEqualTo(second.orderId());
        assertThat(settlement.openedAt()).isEqualTo(house.clock.instant());
        SettlementRun planned = settlement.currentRun();
        assertThat(List.of(planned.inputDigest(), planned.resultDigest(), planned.calculatedBy()))
                .containsOnly("");
        assertThat(planned.calculatedAt()).isEmpty();
        assertThat(planned.shares()).isEmpty();
        SettlementRun calculated = house.in(() -> house.calculation.calculate(settlement.id(), FINANCE));
        assertThat(calculated.inputDigest()).hasSize(64).isNotEqualTo(calculated.resultDigest());
        assertThat(calculated.resultDigest()).hasSize(64);
        assertThat(calculated.calculatedBy()).isEqualTo(FINANCE.name());
        assertThat(calculated.calculatedAt()).contains(house.clock.instant());
        assertThat(calculated.seq()).isEqualTo(1);
        assertThat(calculated.shares()).extracting(share -> share.run().id()).containsOnly(calculated.id());
        assertThat(calculated.shares()).extracting(share -> share.label()).containsOnly("");
        house.clock.forward(Duration.ofDays(1));
        SettlementRun again = house.in(() -> house.calculation.calculate(settlement.id(), BY));
        assertThat(again.calculatedBy()).isEqualTo(FINANCE.name());
        assertThat(again.shares()).hasSize(3);
    }

    @Test
    void everyObjectionLeadsToARunWithTheNextNumber() {
        String settlement = run().settlement().id();
        for (int seq = 2; seq <= 3; seq++) {
            objectedBy(TECH, "不同意");
            Fen fen = Fen.of(seq);
            Correction correction = Correction.deducting("更正", List.of(new Deduction("补偿", DATA, fen)));
            SettlementRun next = house.in(() -> house.calculation.recalculate(settlement, correction, FINANCE));
            assertThat(next.id()).isEqualTo(settlement + "-" + seq);
            assertThat(next.seq()).isEqualTo(seq);
            assertThat(next.shares().get(0).label()).isEqualTo("补偿");
            assertThat(next.shares().get(0).amount()).isEqualTo(fen);
            run = house.in(() -> house.review.open(next.id(), FINANCE)).id();
        }
        assertThat(house.in(() -> house.settlements.get(settlement)).runs())
                .extracting(SettlementRun::seq)
                .containsExactly(1, 2, 3);
        assertThat(log(DocumentKind.SETTLEMENT, run).get(0).reason()).isEqualTo("更正");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        List<Supplier<Object>> questions = List.of(
                () -> house.settlements.get("ST-0"),
                () -> house.settlements.getLocked("ST-0"),
                () -> house.settlements.getRun("ST-0-1"),
                () -> house.settlements.getLockedRun("ST-0-1"),
                () -> house.disputes.get("DS-0"),
                () -> house.calculation.open("IV-0", FINANCE));
        assertThat(questions).allSatisfy(question -> assertThatThrownBy(() -> house.in(question))
                .isInstanceOf(UnknownDocument.class)
                .hasMessageContaining("-0"));
    }
}
