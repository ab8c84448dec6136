package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.BUYER;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.TECH;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.Window;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.settlement.Contest;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.DisputeState;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.SettlementRefused;

/** Only the disputed part of a run waits; a decision moves it within what is held, and nothing is overdrawn. */
class DisputeIT extends DisputeSteps {

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
}
