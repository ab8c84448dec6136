package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;
import static org.tongqu.billing.jpa.Scenes.TECH;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.BandSharing;
import org.tongqu.billing.agreement.BandSharing.Band;
import org.tongqu.billing.agreement.BandSharing.BandWeight;
import org.tongqu.billing.agreement.Deduction;
import org.tongqu.billing.agreement.Ground;
import org.tongqu.billing.agreement.GuaranteeRule;
import org.tongqu.billing.agreement.GuaranteeRule.Guarantee;
import org.tongqu.billing.agreement.PublicDataRule;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.settlement.Correction;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;

/** Stages and ways of sharing that need to know more than the amount, from the signed terms to the ledger. */
class SharingStagesIT {

    private static final PartyRef OPERATOR = PartyRef.of("O040");
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

    private String balance(String account) {
        int colon = account.indexOf(':');
        Account named = new Account(AccountKind.valueOf(account.substring(0, colon)), account.substring(colon + 1));
        return Long.toString(house.in(() -> house.ledger.balance(named)).value());
    }

    @Test
    void publicDataWithinThePermittedRevenueAndAGuaranteeThatTheLeadAnswersForAreBooked() throws SQLException {
        Stage publicData =
                Stage.publicData(OPERATOR, new PublicDataRule(new BigDecimal("0.0003"), new BigDecimal("0.0005")));
        Stage guarantee =
                Stage.guarantee(GuaranteeRule.answeredBy(LEAD, List.of(new Guarantee(DATA, Fen.of(10_000), 1))));
        String agreement =
                scenes.signedAgreement(new ShareTerms(List.of(publicData, guarantee), Scenes.TERMS.members()));
        Invoice invoice = scenes.invoice("100000", agreement);
        Settlement settlement =
                house.in(() -> house.calculation.open(invoice.id(), FINANCE).get(0));
        SettlementRun run = house.in(() ->
                house.calculation.calculate(settlement.id(), SharingFacts.NONE.permitted(Fen.of(1_000)), FINANCE));
        house.in(() -> house.review.open(run.id(), FINANCE));

        // A hundred thousand calls of 0.03 fen are 3,000 fen, of which 1,000 are permitted.
        Fen left = invoice.net().minus(Fen.of(3_000));
        assertThat(run.totals()).containsEntry(OPERATOR, Fen.of(1_000)).containsEntry(DATA, Fen.of(10_000));
        assertThat(run.excess()).containsEntry(OPERATOR, Fen.of(2_000));
        assertThat(run.shortfall()).isEqualTo(Fen.of(10_000).minus(left));
        assertThat(run.guarantor()).contains(LEAD);
        assertThat(house.in(() -> house.settlements.getRun(run.id()).facts()))
                .isEqualTo(SharingFacts.NONE.permitted(Fen.of(1_000)).quantity(new BigDecimal("100000.000000")));
        assertThat(house.in(
                        () -> house.settlements.getRun(run.id()).shares().get(1).ground()))
                .contains(Ground.BEYOND_PERMITTED);

        scenes.confirmed(run.id());
        house.in(() -> house.posting.post(run.id(), FINANCE));
        assertThat(balance("CEILING_EXCESS:O040")).isEqualTo("-2000");
        assertThat(balance("GUARANTEE_SHORTFALL:O011"))
                .isEqualTo(Long.toString(run.shortfall().value()));
        theGuarantorPaysAndAllOfItIsGivenBack(invoice, settlement, run);
    }

    private void theGuarantorPaysAndAllOfItIsGivenBack(Invoice invoice, Settlement settlement, SettlementRun run)
            throws SQLException {
        house.in(() -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
        // What the guarantor owes is still held: it is not the buyer who pays it. What is set aside stays there.
        assertThat(released()).isEqualTo(invoice.net().minus(Fen.of(2_000)));
        assertThat(house.in(() -> house.debts.shortfall(settlement.id()))).isEqualTo(run.shortfall());
        for (int i = 0; i < 2; i++) {
            guaranteePaid(settlement, Fen.of(75), "HD-2");
        }
        guaranteePaid(settlement, run.shortfall().minus(Fen.of(75)), "HD-3");
        assertThatThrownBy(() -> guaranteePaid(settlement, Fen.of(1), "HD-4")).hasMessageContaining("repayment");
        assertThat(released()).isEqualTo(invoice.net().minus(Fen.of(2_000)).plus(run.shortfall()));
        assertThat(house.in(() -> house.settlements.getRun(run.id()).status())).isEqualTo(RunState.CLOSED);

        // All given back: also what was set aside, and the guarantor gets back what it had paid.
        scenes.credited(invoice, invoice.gross());
        assertThat(balance("CEILING_EXCESS:O040")).isEqualTo("0");
        assertThat(balance("GUARANTEE_SHORTFALL:O011")).isEqualTo("0");
        assertThat(house.in(() -> house.statements.balance(LEAD)).payable()).isEqualTo(run.shortfall());
        assertThat(released()).isEqualTo(run.shortfall());
    }

    private void guaranteePaid(Settlement settlement, Fen amount, String reference) {
        house.in(() -> {
            house.debts.guaranteePaid(settlement.id(), amount, reference, FINANCE);
            return null;
        });
    }

    private Fen released() {
        Fen released = Fen.ZERO;
        for (PartyRef party : List.of(LEAD, DATA, TECH, OPERATOR)) {
            released = released.plus(
                    house.in(() -> house.statements.balance(party)).payable());
        }
        return released;
    }

    private static List<BandWeight> weights(int lead, int data, int tech) {
        return List.of(
                new BandWeight(LEAD, Ppm.of(lead)),
                new BandWeight(DATA, Ppm.of(data)),
                new BandWeight(TECH, Ppm.of(tech)));
    }

    @Test
    void bandsOfTheYearAndCostsToRecoverKnowWhatWasPostedBefore() {
        BandSharing bands = new BandSharing(
                List.of(new Band(Fen.of(10_000), weights(1_000_000, 0, 0)), new Band(null, weights(0, 1_000_000, 0))));
        Stage recovery = Stage.recovery(TECH, Ppm.of(500_000), Fen.of(4_000));
        String agreement =
                scenes.signedAgreement(new ShareTerms(List.of(recovery), Scenes.TERMS.members(), bands, null));
        String order = scenes.activeOrder(PER_THOUSAND, agreement);
        Invoice november = invoice(order, "nov", Scenes.TODAY);
        house.clock.moveTo(LocalDate.of(2026, 12, 31));
        Invoice december = invoice(order, "dec", LocalDate.of(2026, 12, 30));

        SettlementRun first = calculated(november);
        assertThat(first.totals().values().stream().map(Fen::value))
                .containsExactly(4_000L, november.net().value() - 4_000, 0L);
        assertThatThrownBy(() -> calculated(december)).hasMessageContaining("settlement.earlierOpen");
        house.in(() -> house.review.open(first.id(), FINANCE));
        scenes.confirmed(first.id());
        house.in(() -> house.posting.post(first.id(), FINANCE));

        SettlementRun second = calculated(december);
        long room = 10_000 - (november.net().value() - 4_000);
        assertThat(second.shares().get(0).stage()).isEqualTo(StageKind.COST_RECOVERY);
        assertThat(second.shares().get(0).amount()).isEqualTo(Fen.ZERO);
        assertThat(second.totals())
                .containsEntry(LEAD, Fen.of(room))
                .containsEntry(DATA, december.net().minus(Fen.of(room)));

        house.in(() -> house.review.open(second.id(), FINANCE));
        house.in(() -> house.review.dispute(second.id(), TECH, "重算", Actor.of("t")));
        SettlementRun third = house.in(() -> house.calculation.recalculate(
                second.settlement().id(),
                Correction.deducting("补偿", List.of(new Deduction("补偿", TECH, Fen.of(100)))),
                FINANCE));
        assertThat(third.facts().sharedBefore()).isEqualTo(second.facts().sharedBefore());
        assertThat(third.totals()).containsEntry(TECH, Fen.of(100)).containsEntry(LEAD, Fen.of(room));
    }

    private Invoice invoice(String order, String event, LocalDate day) {
        house.in(() -> house.metering.record(List.of(Scenes.record(order, event, "100000", day))));
        return house.in(() -> house.invoicing.issue(order, BillingPeriod.of(day), FINANCE));
    }

    private SettlementRun calculated(Invoice invoice) {
        return house.in(() -> {
            Settlement settlement =
                    house.calculation.open(invoice.id(), FINANCE).get(0);
            return house.calculation.calculate(settlement.id(), FINANCE);
        });
    }
}
