package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.TECH;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.Window;
import org.tongqu.billing.agreement.Deduction;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SigningRefused;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.settlement.Correction;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.SettlementRefused;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.statement.BuyerInvoice;
import org.tongqu.billing.statement.MemberStatement;
import org.tongqu.billing.statement.SettlementSheet;
import org.tongqu.billing.usage.UsageReceipt;
import org.tongqu.billing.usage.UsageRecord;

/** Three members share what a buyer pays for ten thousand records of use; one objects first. */
class SettlementJourneyIT {

    private House house;
    private Scenes scenes;

    @BeforeEach
    void buildHouse() throws SQLException {
        house = open();
        scenes = new Scenes(house);
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Invoice invoiceOverTenThousandRecords() {
        String orderId = scenes.activeOrder(Scenes.PER_THOUSAND, scenes.signedAgreement());
        for (int number = 0; number < 10; number++) {
            List<UsageRecord> batch = Scenes.batch(orderId, number, 1_000);
            assertThat(house.in(() -> house.metering.record(batch))).isEqualTo(new UsageReceipt(1_000, 0));
        }
        assertThat(house.in(() -> house.metering.record(Scenes.batch(orderId, 3, 1_000))))
                .isEqualTo(new UsageReceipt(0, 1_000));
        return house.in(() -> house.invoicing.issue(orderId, NOVEMBER, FINANCE));
    }

    @Test
    void membersStatementsAddUpToTheInvoiceNetAfterAnObjectionAndACorrectedRun() {
        Invoice invoice = invoiceOverTenThousandRecords();
        // 10,000 records cycle through 1 to 7: 39,970 calls; 5,000 at 1.2 and 34,970 at 1.1 yuan per thousand.
        assertThat(invoice.gross()).isEqualTo(Fen.of(4_447));
        assertThat(invoice.net().plus(invoice.tax())).isEqualTo(invoice.gross());
        String first = scenes.runInReview(invoice);

        house.in(() -> house.review.confirm(first, LEAD, Actor.of("lead")));
        house.in(() -> house.review.dispute(first, TECH, "标注成本没有补偿", Actor.of("tech")));
        SettlementRun disputed = house.in(() -> house.settlements.getRun(first));
        assertThat(disputed.status()).isEqualTo(RunState.DISPUTED);
        assertThatThrownBy(() -> house.in(() -> house.posting.post(first, FINANCE)))
                .isInstanceOf(MoveRefused.class);

        Correction correction = Correction.deducting("按约定先补偿标注成本", List.of(new Deduction("标注成本补偿", TECH, Fen.of(500))));
        String second = house.in(() -> house.calculation
                .recalculate(disputed.settlement().id(), correction, FINANCE)
                .id());
        assertThatThrownBy(() -> house.in(() -> house.review.confirm(first, DATA, Actor.of("data"))))
                .isInstanceOf(SettlementRefused.class)
                .hasMessageContaining("superseded");
        house.in(() -> house.review.open(second, FINANCE));
        for (PartyRef member : MEMBERS) {
            house.in(() -> house.review.confirm(second, member, Actor.of("m-" + member)));
        }
        house.in(() -> house.receivables.recordPayment(invoice.id(), Fen.of(1_000), "HD-1", FINANCE));
        SettlementRun posted = house.in(() -> house.posting.post(second, FINANCE));
        assertThat(Fen.sum(posted.totals().values())).isEqualTo(invoice.net());
        assertThat(house.in(() -> statement(TECH)).closing().payable()).isGreaterThan(Fen.ZERO);
        house.in(() ->
                house.receivables.recordPayment(invoice.id(), invoice.gross().minus(Fen.of(1_000)), "HD-2", FINANCE));

        assertThat(house.in(() -> house.invoices.get(invoice.id()).status())).isEqualTo(InvoiceState.SETTLED);
        assertThat(house.in(() -> house.settlements.getRun(second).status())).isEqualTo(RunState.CLOSED);
        Fen accrued = Fen.ZERO;
        for (PartyRef member : MEMBERS) {
            MemberStatement statement = house.in(() -> statement(member));
            accrued = accrued.plus(statement.accrued());
            assertThat(statement.released()).isEqualTo(statement.accrued());
            assertThat(statement.closing().payable()).isEqualTo(posted.totals().get(member));
            assertThat(statement.party().legalName()).isEqualTo("示例单位 " + member);
        }
        assertThat(accrued).isEqualTo(invoice.net());
        assertThat(house.distributed.fired()).hasSize(1);
        assertThat(house.opened.fired()).hasSize(2);
        documentsTellTheWholeStory(invoice.id(), second);
    }

    private void documentsTellTheWholeStory(String invoiceId, String runId) {
        SettlementSheet sheet = house.in(() -> house.documents.sheet(runId));
        assertThat(sheet.history().stream().map(h -> h.entry().to()))
                .containsExactly("PLANNED", "CALCULATED", "IN_REVIEW", "CONFIRMED", "POSTED", "CLOSED");
        assertThat(sheet.run().votes()).hasSize(3);
        assertThat(sheet.details(TECH).legalName()).isEqualTo("示例单位 O030");
        assertThat(sheet.journals().stream().map(j -> j.entry().kind()))
                .containsExactly(
                        JournalKind.SETTLEMENT_POSTED, JournalKind.REVENUE_RELEASED, JournalKind.REVENUE_RELEASED);
        BuyerInvoice document = house.in(() -> house.documents.invoice(invoiceId));
        assertThat(document.buyer().taxId()).isEqualTo("91O025");
        assertThat(document.journals().stream().map(j -> j.entry().kind()))
                .containsExactly(
                        JournalKind.INVOICE_ISSUED, JournalKind.PAYMENT_RECEIVED, JournalKind.PAYMENT_RECEIVED);
        assertThat(house.in(() -> house.settlements.ofParty(TECH, Window.FIRST).total()))
                .isEqualTo(1);
        assertThat(house.in(() -> house.settlements
                        .ofConsortium(PartyRef.of("IC-001"), Window.FIRST)
                        .items()))
                .hasSize(1);
        assertThat(house.in(
                        () -> house.invoices.ofParty(Scenes.BUYER, Window.FIRST).total()))
                .isEqualTo(1);
        assertThat(house.in(() ->
                        house.orders.ofParty(PartyRef.of("O999"), Window.FIRST).total()))
                .isZero();
    }

    private MemberStatement statement(PartyRef member) {
        return house.statements.of(member, NOVEMBER.firstDay(), NOVEMBER.lastDay());
    }

    @Test
    void correctedWeightsReplaceTheSignedOnesForOnePoolOnly() {
        Invoice invoice = invoiceOverTenThousandRecords();
        String first = scenes.runInReview(invoice);
        house.in(() -> house.review.dispute(first, DATA, "权重有误", Actor.of("data")));
        String settlementId =
                house.in(() -> house.settlements.getRun(first).settlement().id());
        Correction correction = Correction.reweighting(
                "按第三季度贡献系数", Map.of(LEAD, Ppm.of(300_000), DATA, Ppm.of(450_000), TECH, Ppm.of(250_000)));
        SettlementRun second = house.in(() -> house.calculation.recalculate(settlementId, correction, FINANCE));
        assertThat(second.totals().get(DATA)).isGreaterThan(second.totals().get(LEAD));
        assertThat(Fen.sum(second.totals().values())).isEqualTo(invoice.net());
        assertThat(house.in(() -> house.settlements.getRun(second.id()).correction()))
                .contains(correction);
    }

    @Test
    void aPayoutGoesOutInTwoPhasesAndComesBackWhenTheBankReturnsIt() {
        Invoice invoice = invoiceOverTenThousandRecords();
        String run = scenes.runInReview(invoice);
        for (PartyRef member : MEMBERS) {
            house.in(() -> house.review.confirm(run, member, Actor.of("m-" + member)));
        }
        house.in(() -> house.posting.post(run, FINANCE));
        assertThatThrownBy(() -> house.in(() -> house.preparation.create(LEAD, Fen.of(1), "HD-0", FINANCE)))
                .hasMessageContaining("payout.insufficient");
        house.in(() -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
        Fen share = house.in(() -> statement(LEAD)).closing().payable();
        String lost = scenes.submittedPayout(LEAD, share, "PAY-1");
        assertThat(house.in(() -> statement(LEAD)).closing().inTransit()).isEqualTo(share);
        house.in(() -> house.payingOut.returned(lost, "账号错误", FINANCE));
        assertThat(house.in(() -> statement(LEAD)).closing().payable()).isEqualTo(share);
        String sent = scenes.submittedPayout(LEAD, share, "PAY-2");
        house.in(() -> house.payingOut.confirm(sent, "HD-OUT", FINANCE));
        MemberStatement statement = house.in(() -> statement(LEAD));
        assertThat(statement.paidOut()).isEqualTo(share);
        assertThat(statement.closing().total()).isEqualTo(Fen.ZERO);
        assertThatThrownBy(() -> house.in(() -> house.payingOut.returned(sent, "太晚", FINANCE)))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void aSignerMustHaveSeenTheTextAndBeAMember() {
        ShareTerms terms = ShareTerms.allTo(LEAD);
        ShareAgreementVersion version = house.in(() ->
                house.signing.propose(PartyRef.of("IC-001"), "", new ShareProposal("独享", terms, TODAY, null), FINANCE));
        assertThatThrownBy(() -> house.in(() -> house.signing.sign(version.id(), LEAD, "0".repeat(64), FINANCE)))
                .isInstanceOf(SigningRefused.class)
                .hasMessageContaining("digest");
        assertThatThrownBy(() -> house.in(() -> house.signing.sign(version.id(), DATA, version.digest(), FINANCE)))
                .isInstanceOf(SigningRefused.class)
                .hasMessageContaining("notAMember");
    }

    @Test
    void whatWasReadBeforeTheLockDoesNotHideAnotherMembersConfirmation() {
        String run = scenes.runInReview(invoiceOverTenThousandRecords());
        house.in(() -> house.review.confirm(run, LEAD, Actor.of("lead")));
        house.in(() -> {
            assertThat(house.settlements.getRun(run).votes()).hasSize(1);
            Parallel.meanwhile(() -> house.in(() -> house.review.confirm(run, DATA, Actor.of("data"))));
            return house.review.confirm(run, TECH, Actor.of("tech"));
        });
        assertThat(house.in(() -> house.settlements.getRun(run).status())).isEqualTo(RunState.CONFIRMED);
    }

    @Test
    void aSellerWithoutAgreementKeepsAllAndNobodyIsAsked() {
        String orderId = scenes.activeOrder(Scenes.PER_THOUSAND, null);
        house.in(() -> house.metering.record(Scenes.batch(orderId, 1, 1_000)));
        Invoice invoice = house.in(() -> house.invoicing.issue(orderId, NOVEMBER, FINANCE));
        String run = scenes.runInReview(invoice);
        assertThat(house.in(() -> house.settlements.getRun(run).status())).isEqualTo(RunState.CONFIRMED);
        house.in(() -> house.posting.post(run, FINANCE));
        house.in(() -> house.posting.post(run, FINANCE));
        assertThat(house.in(() -> statement(LEAD)).accrued()).isEqualTo(invoice.net());
        assertThat(house.opened.fired()).isEmpty();
    }
}
