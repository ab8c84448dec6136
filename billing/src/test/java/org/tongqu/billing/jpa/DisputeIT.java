package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.BUYER;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.TECH;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.SeededDraws;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.settlement.Contest;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.DisputeState;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.SettlementRefused;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.SettlementShare;

/** Only the disputed part of a run waits; a decision moves it within what is held, and nothing is overdrawn. */
class DisputeIT {

    private static final Actor MEDIATOR = Actor.of("alliance");
    private House house;
    private Scenes scenes;
    private Invoice invoice;
    private String run;

    @BeforeEach
    void aRunInReview() throws SQLException {
        house = new House();
        scenes = new Scenes(house);
        invoice = scenes.invoice("1234567", scenes.signedAgreement());
        run = scenes.runInReview(invoice);
    }

    @AfterEach
    void close() throws SQLException {
        house.close();
        assertThat(TestServer.violations()).isEmpty();
        assertThat(TestServer.differences()).isEmpty();
    }

    private Fen part(PartyRef party) {
        return house.in(() -> house.settlements.getRun(run).totals()).get(party);
    }

    private int line(PartyRef party) {
        return house.in(() -> house.settlements.getRun(run).shares().stream()
                .filter(share -> share.party().equals(party))
                .map(SettlementShare::lineNo)
                .findFirst()
                .orElseThrow());
    }

    private String disputed(PartyRef claimant, PartyRef of, Fen amount) {
        Contest contest = new Contest(line(of), amount, "接入成本未扣除");
        return house.in(() ->
                house.disputing.open(run, claimant, contest, Actor.of("d")).id());
    }

    private void posted() {
        scenes.confirmed(run);
        house.in(() -> house.posting.post(run, FINANCE));
    }

    private void paid(Fen amount, String reference) {
        house.in(() -> house.receivables.recordPayment(invoice.id(), amount, reference, FINANCE));
    }

    private Fen payable(PartyRef party) {
        return house.in(() -> house.statements.balance(party)).payable();
    }

    private Fen held(PartyRef party) {
        return house.in(() -> house.statements.balance(party)).held();
    }

    private Dispute decided(String dispute, Map<PartyRef, Fen> awards) {
        return house.in(() -> house.disputeSettling.decide(dispute, awards, "调解意见", MEDIATOR));
    }

    private RunState state() {
        return house.in(() -> house.settlements.getRun(run).status());
    }

    @Test
    void onlyTheDisputedPartWaitsAndTheRestIsPaid() {
        Fen lead = part(LEAD);
        Fen data = part(DATA);
        Fen tech = part(TECH);
        String dispute = disputed(TECH, LEAD, Fen.of(10_001));
        assertThat(disputed(TECH, LEAD, Fen.of(10_001))).isEqualTo(dispute);
        posted();
        paid(invoice.gross(), "HD-1");
        assertThat(payable(LEAD)).isEqualTo(lead.minus(Fen.of(10_001)));
        assertThat(held(LEAD)).isEqualTo(Fen.of(10_001));
        assertThat(payable(DATA)).isEqualTo(data);
        assertThat(payable(TECH)).isEqualTo(tech);
        assertThat(state()).isEqualTo(RunState.POSTED);
        house.in(() -> house.disputing.takeUp(dispute, MEDIATOR));
        assertThat(house.in(() -> house.disputing.takeUp(dispute, MEDIATOR)).status())
                .isEqualTo(DisputeState.MEDIATION);

        Dispute upheld = decided(dispute, Map.of(TECH, Fen.of(10_001)));
        assertThat(upheld.status()).isEqualTo(DisputeState.UPHELD);
        assertThat(payable(LEAD)).isEqualTo(lead.minus(Fen.of(10_001)));
        assertThat(payable(TECH)).isEqualTo(tech.plus(Fen.of(10_001)));
        assertThat(held(LEAD)).isEqualTo(Fen.ZERO);
        assertThat(state()).isEqualTo(RunState.CLOSED);
        decided(dispute, Map.of(TECH, Fen.of(10_001)));
        assertThat(house
                        .in(() -> house.ledger.ofDocument(
                                house.settlements.getRun(run).settlement().id()))
                        .stream()
                        .filter(journal -> journal.entry().kind() == JournalKind.DISPUTE_SETTLED))
                .hasSize(1);
        assertThat(house.in(() -> house.log.of(DocumentKind.DISPUTE, dispute)))
                .extracting(event -> event.entry().to())
                .containsExactly("OPEN", "MEDIATION", "UPHELD");
    }

    @Test
    void aPartOfItMayBeGivenToSeveral() {
        Fen lead = part(LEAD);
        String dispute = disputed(TECH, LEAD, Fen.of(10_000));
        posted();
        paid(invoice.gross(), "HD-1");
        Dispute partly = decided(dispute, Map.of(TECH, Fen.of(4_000), DATA, Fen.of(1), BUYER, Fen.ZERO));
        assertThat(partly.status()).isEqualTo(DisputeState.PARTLY);
        assertThat(partly.awarded()).isEqualTo(Fen.of(4_001));
        assertThat(payable(LEAD)).isEqualTo(lead.minus(Fen.of(4_001)));
    }

    @Test
    void rejectedOrTakenBackItGoesToWhomTheRunGaveIt() {
        Fen lead = part(LEAD);
        String first = disputed(TECH, LEAD, Fen.of(10_000));
        String second = disputed(DATA, LEAD, Fen.of(5_000));
        posted();
        paid(invoice.gross(), "HD-1");
        assertThat(held(LEAD)).isEqualTo(Fen.of(15_000));
        assertThat(decided(first, Map.of()).status()).isEqualTo(DisputeState.REJECTED);
        assertThat(held(LEAD)).isEqualTo(Fen.of(5_000));
        assertThatThrownBy(() -> house.in(() -> house.disputeSettling.withdraw(second, TECH, "误提", Actor.of("d"))))
                .hasMessageContaining("notAMember");
        assertThat(house.in(() -> house.disputeSettling.withdraw(second, DATA, "误提", Actor.of("d")))
                        .status())
                .isEqualTo(DisputeState.WITHDRAWN);
        house.in(() -> house.disputeSettling.withdraw(second, DATA, "误提", Actor.of("d")));
        assertThat(payable(LEAD)).isEqualTo(lead);
        assertThatThrownBy(() -> decided(second, Map.of())).hasMessageContaining("decided");
    }

    @Test
    void whatThePaymentsSoFarBringForTheDisputedPartWaitsToo() {
        Fen tech = part(TECH);
        String dispute = disputed(TECH, LEAD, part(LEAD));
        posted();
        paid(Fen.of(invoice.gross().value() / 2), "HD-1");
        assertThat(payable(LEAD)).isEqualTo(Fen.ZERO);
        assertThat(payable(TECH).value()).isBetween(tech.value() / 2 - 2, tech.value() / 2 + 2);
        paid(invoice.gross().minus(Fen.of(invoice.gross().value() / 2)), "HD-2");
        assertThat(payable(TECH)).isEqualTo(tech);
        assertThat(held(LEAD)).isEqualTo(part(LEAD));
        decided(dispute, Map.of());
        assertThat(payable(LEAD)).isEqualTo(part(LEAD));
    }

    @Test
    void aRefundTakesFromWhatIsHeldAndNoMoreIsGivenThanIsLeft() {
        String dispute = disputed(TECH, LEAD, Fen.of(10_000));
        posted();
        paid(invoice.gross(), "HD-1");
        scenes.credited(invoice, Fen.of(invoice.gross().value() - 5_000));
        Fen left = held(LEAD);
        assertThat(left).isLessThan(Fen.of(10_000));
        assertThatThrownBy(() -> decided(dispute, Map.of(TECH, Fen.of(10_000))))
                .isInstanceOf(SettlementRefused.class)
                .hasMessageContaining("award");
        if (left.isPositive()) {
            decided(dispute, Map.of(TECH, left));
        } else {
            decided(dispute, Map.of());
        }
        scenes.credited(invoice, Fen.of(5_000));
        assertThat(house.in(() -> house.statements.balance(TECH)).total()).isEqualTo(Fen.ZERO);
    }

    @Test
    void nobodyElseNothingElseAndNotTooMuchCanBeDisputed() {
        assertRefused("notAMember", BUYER, new Contest(line(LEAD), Fen.of(1), "非成员"));
        assertRefused("disputeLine", TECH, new Contest(99, Fen.of(1), "没有"));
        assertRefused("disputeAmount", TECH, new Contest(line(LEAD), part(LEAD).plus(Fen.of(1)), "太多"));
        disputed(TECH, LEAD, part(LEAD));
        assertRefused("disputeAmount", DATA, new Contest(line(LEAD), Fen.of(1), "已被争议"));
        assertThatThrownBy(() -> new Contest(1, Fen.ZERO, "无")).hasMessageContaining("disputeAmount");
        assertThatThrownBy(() -> new Contest(1, Fen.of(1), " ")).hasMessageContaining("reason");
        assertThatThrownBy(() -> house.in(() -> house.disputes.get("DS-none"))).isInstanceOf(UnknownDocument.class);
        house.in(() -> house.review.confirm(run, DATA, Actor.of("m")));
        assertRefused("notInReview", DATA, new Contest(line(TECH), Fen.of(1), "已答复"));
        String open =
                house.in(() -> house.disputes.list(Window.FIRST).items().get(0).id());
        assertThatThrownBy(() -> decided(open, Map.of())).hasMessageContaining("notPosted");
        posted();
        assertThatThrownBy(() -> decided(open, Map.of(LEAD, Fen.of(1)))).hasMessageContaining("awardParty");
        assertThatThrownBy(() -> decided(open, Map.of(BUYER, Fen.of(1)))).hasMessageContaining("awardParty");
        assertThatThrownBy(() -> decided(open, Map.of(TECH, Fen.of(-1)))).hasMessageContaining("award");
        assertThat(house.in(() -> house.disputes.ofParty(DATA, Window.FIRST)).items())
                .hasSize(1);
        assertThat(house.in(() -> house.disputes.ofParty(BUYER, Window.FIRST)).items())
                .isEmpty();
    }

    private void assertRefused(String why, PartyRef claimant, Contest contest) {
        assertThatThrownBy(() -> house.in(() -> house.disputing.open(run, claimant, contest, Actor.of("d"))))
                .isInstanceOf(SettlementRefused.class)
                .hasMessageContaining(why);
    }

    @Test
    void anObjectionToTheWholeRunSupersedesWhatWasDisputedOfIt() {
        String dispute = disputed(TECH, LEAD, Fen.of(10_000));
        house.in(() -> house.review.dispute(run, DATA, "整体不符", Actor.of("d")));
        assertThat(house.in(() -> house.disputes.get(dispute).status())).isEqualTo(DisputeState.SUPERSEDED);
        assertThat(house.in(() -> house.settlements.getRun(run).waiting())).isEmpty();
    }

    @Test
    void fiftyDecisionsAtOnceHaveOneEffect() throws Exception {
        String dispute = disputed(TECH, LEAD, Fen.of(10_000));
        posted();
        paid(invoice.gross(), "HD-1");
        List<Object> results = Parallel.run(
                50, i -> decided(dispute, Map.of(TECH, Fen.of(10_000))).id());
        assertThat(results).containsOnly(dispute);
        assertThat(held(LEAD)).isEqualTo(Fen.ZERO);
    }

    /** Whatever happens in whatever order, no party is overdrawn and in the end every fen is where it belongs. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfPaymentsRefundsAndDecisionsAddsUp(int seed) throws SQLException {
        SeededDraws draws = SeededDraws.of("disputes " + seed);
        String first = disputed(TECH, LEAD, Fen.of(1 + draws.below(part(LEAD).value())));
        String second = disputed(DATA, TECH, Fen.of(1 + draws.below(part(TECH).value())));
        posted();
        long left = invoice.gross().value();
        for (int i = 0; i < 6; i++) {
            long step = draws.below(4);
            if (step == 0 && left > 1) {
                Fen amount = Fen.of(1 + draws.below(left - 1));
                left -= amount.value();
                paid(amount, "HD-" + i);
            } else if (step == 1) {
                long creditable = house.in(() -> house.crediting.creditable(invoice.id()))
                        .get(1)
                        .value();
                scenes.credited(invoice, Fen.of(1 + draws.below(Math.max(1, creditable / 3))));
                left = 0;
            } else {
                end(i % 2 == 0 ? first : second, draws);
            }
            assertThat(TestServer.violations()).isEmpty();
        }
        for (String dispute : List.of(first, second)) {
            end(dispute, draws);
        }
        assertThat(house.in(() -> {
                    SettlementRun now = house.settlements.getRun(run);
                    return now.waiting();
                }))
                .isEmpty();
    }

    private void end(String disputeId, SeededDraws draws) {
        Dispute dispute = house.in(() -> house.disputes.get(disputeId));
        if (dispute.status().isWaiting()) {
            Fen most = dispute.amount().min(held(dispute.party()));
            Fen award = draws.below(3) == 0 || most.isZero() ? Fen.ZERO : Fen.of(draws.below(most.value() + 1));
            decided(disputeId, Map.of(dispute.claimant(), award));
        }
    }
}
