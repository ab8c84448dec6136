package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.settlement.Contest;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.SettlementShare;

/** A run in review before its members, of which parts are disputed and decided. */
abstract class DisputeSteps {

    static final Actor MEDIATOR = Actor.of("alliance");
    House house;
    Scenes scenes;
    Invoice invoice;
    String run;

    @BeforeEach
    void aRunInReview() throws SQLException {
        house = open();
        scenes = new Scenes(house);
        invoice = scenes.invoice("1234567", scenes.signedAgreement());
        run = scenes.runInReview(invoice);
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    /** Holds all invariants and the second calculation against what is kept. */
    void isSound() throws SQLException {
        assertThat(TestServer.violations()).isEmpty();
        assertThat(TestServer.differences()).isEmpty();
    }

    @AfterEach
    void close() throws SQLException {
        isSound();
        house.close();
    }

    Fen part(PartyRef party) {
        return house.in(() -> house.settlements.getRun(run).totals()).get(party);
    }

    int line(PartyRef party) {
        return house.in(() -> house.settlements.getRun(run).shares().stream()
                .filter(share -> share.party().equals(party))
                .map(SettlementShare::lineNo)
                .findFirst()
                .orElseThrow());
    }

    String disputed(PartyRef claimant, PartyRef of, Fen amount) {
        Contest contest = new Contest(line(of), amount, "接入成本未扣除");
        return house.in(() ->
                house.disputing.open(run, claimant, contest, Actor.of("d")).id());
    }

    void posted() {
        scenes.confirmed(run);
        house.in(() -> house.posting.post(run, FINANCE));
    }

    void paid(Fen amount, String reference) {
        house.in(() -> house.receivables.recordPayment(invoice.id(), amount, reference, FINANCE));
    }

    Fen payable(PartyRef party) {
        return house.in(() -> house.statements.balance(party)).payable();
    }

    Fen held(PartyRef party) {
        return house.in(() -> house.statements.balance(party)).held();
    }

    Dispute decided(String dispute, Map<PartyRef, Fen> awards) {
        return house.in(() -> house.disputeSettling.decide(dispute, awards, "调解意见", MEDIATOR));
    }

    RunState state() {
        return house.in(() -> house.settlements.getRun(run).status());
    }
}
