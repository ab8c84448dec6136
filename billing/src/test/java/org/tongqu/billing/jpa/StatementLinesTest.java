package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.ChargeOrigin;
import org.tongqu.billing.invoice.ChargeOrigins;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.LineKind;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.Rating.TierPart;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.spi.PartyDetails;
import org.tongqu.billing.statement.BuyerInvoice;
import org.tongqu.billing.statement.MemberStatement;
import org.tongqu.billing.statement.MemberStatement.Line;
import org.tongqu.billing.statement.SettlementSheet;

/** Every movement stands in its column of a statement, and every charge leads back to what it was made of. */
class StatementLinesTest {

    private House house;
    private Scenes scenes;
    private Invoice invoice;
    private String run;
    private Fen share;

    @BeforeEach
    void aBookedRun() {
        house = House.inMemory();
        scenes = new Scenes(house);
        invoice = scenes.invoice("100000", scenes.signedAgreement());
        run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
        share = run().totals().get(LEAD);
    }

    private SettlementRun run() {
        return house.in(() -> house.settlements.getRun(run));
    }

    private MemberStatement statement(LocalDate from, LocalDate to) {
        return house.in(() -> house.statements.of(LEAD, from, to));
    }

    private static Tuple line(JournalKind kind, Fen accrued, Fen released, Fen returned, Fen paidOut) {
        return tuple(kind, accrued, released, returned, paidOut);
    }

    private void on(LocalDate day, Runnable work) {
        house.clock.moveTo(day);
        house.in(() -> {
            work.run();
            return day;
        });
    }

    @Test
    void everyMovementStandsInItsColumn() {
        Fen none = Fen.ZERO;
        on(TODAY.plusDays(1), () -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
        house.clock.moveTo(TODAY.plusDays(2));
        String lost = scenes.submittedPayout(LEAD, Fen.of(100), "PAY-1");
        on(TODAY.plusDays(3), () -> house.payingOut.returned(lost, "退回", FINANCE));
        String sent = scenes.submittedPayout(LEAD, share, "PAY-2");
        on(TODAY.plusDays(4), () -> house.payingOut.confirm(sent, "HD-OUT", FINANCE));
        house.clock.moveTo(TODAY.plusDays(5));
        scenes.credited(invoice, Fen.of(invoice.gross().value() / 2));
        Fen owed = house.in(() -> house.debts.toReturn(LEAD));
        assertThat(owed).isGreaterThan(none);
        on(TODAY.plusDays(6), () -> house.debts.repaid(LEAD, Fen.of(7), "RT-1", FINANCE));

        MemberStatement whole = statement(TODAY, TODAY.plusDays(6));
        assertThat(whole.lines())
                .extracting(each -> each.journal().kind(), Line::accrued, Line::released, Line::returned, Line::paidOut)
                .containsExactly(
                        line(JournalKind.SETTLEMENT_POSTED, share, none, none, none),
                        line(JournalKind.REVENUE_RELEASED, none, share, none, none),
                        line(JournalKind.PAYOUT_SUBMITTED, none, none, none, none),
                        line(JournalKind.PAYOUT_RETURNED, none, none, none, none),
                        line(JournalKind.PAYOUT_SUBMITTED, none, none, none, none),
                        line(JournalKind.PAYOUT_CONFIRMED, none, none, none, share),
                        line(JournalKind.CLAWBACK, none, none, owed, none),
                        line(JournalKind.CLAWBACK_REPAID, none, none, Fen.of(-7), none));
        assertThat(whole.lines().get(5).document()).isEqualTo(sent);
        assertThat(whole.lines().get(5).journal().effectiveOn()).isEqualTo(TODAY.plusDays(4));
        assertThat(whole.closing().total()).isEqualTo(Fen.of(7).minus(owed));

        MemberStatement middle = statement(TODAY.plusDays(1), TODAY.plusDays(3));
        assertThat(middle.opening()).isEqualTo(share);
        assertThat(middle.closing().inTransit()).isEqualTo(share);
        assertThat(middle.closing().payable()).isEqualTo(none);
        assertThat(statement(TODAY, TODAY).closing().held()).isEqualTo(share);
        assertThat(statement(TODAY.minusDays(2), TODAY.minusDays(1)).lines()).isEmpty();
    }

    @Test
    void partiesAreCalledByTheirNamesAndUnknownOnesByTheirNumbers() {
        PartyRef stranger = PartyRef.of("X1");
        PartyDetails unknown =
                house.in(() -> house.statements.of(stranger, TODAY, TODAY)).party();
        assertThat(unknown).isEqualTo(new PartyDetails(stranger, "X1", ""));
        SettlementSheet sheet = house.in(() -> house.documents.sheet(run));
        assertThat(sheet.parties().keySet()).containsExactlyInAnyOrderElementsOf(MEMBERS);
        assertThat(sheet.details(LEAD).legalName()).isEqualTo("示例单位 O011");
        assertThat(sheet.details(stranger)).isEqualTo(unknown);
        assertThat(sheet.settlement().id()).isEqualTo(run().settlement().id());
        BuyerInvoice document = house.in(() -> house.documents.invoice(invoice.id()));
        assertThat(document.seller().taxId()).isEqualTo("91O011");
        assertThat(document.order().id()).isEqualTo(invoice.orderId());
        assertThat(document.journals()).hasSize(1);
    }

    private List<ChargeOrigin> origins(Invoice of) {
        return house.in(() -> new ChargeOrigins(house.invoices, house.orders, house.usage).of(of));
    }

    /** A hundred thousand calls were charged in time, so the late ones all lie in the last tier. */
    @Test
    void aLateChargeSaysWhatOfItsMonthWasChargedBefore() {
        String order = invoice.orderId();
        house.clock.moveTo(LocalDate.of(2026, 12, 31));
        house.in(() -> house.metering.record(List.of(
                Scenes.record(order, "late", "2000", TODAY),
                Scenes.record(order, "dec", "6000", LocalDate.of(2026, 12, 30)))));
        Invoice december = house.in(() -> house.invoicing.issue(order, NOVEMBER.next(), FINANCE));
        List<ChargeOrigin> origins = origins(december);
        assertThat(origins).hasSize(2);
        assertThat(origins.get(0).before()).isEqualByComparingTo("100000");
        assertThat(tiers(origins.get(0))).containsExactly("2000 x 1.1");
        assertThat(origins.get(1).before()).isEqualByComparingTo("0");
        assertThat(tiers(origins.get(1))).containsExactly("5000 x 1.2", "1000 x 1.1");
        assertThat(origins.get(1).usage().records()).isEqualTo(1);
        assertThat(origins.get(1).usage().digest())
                .isEqualTo(december.lines().get(1).usageDigest());
        assertThat(tiers(origins(invoice).get(0))).containsExactly("5000 x 1.2", "95000 x 1.1");
    }

    private static List<String> tiers(ChargeOrigin origin) {
        return origin.parts().stream()
                .map(part -> plain(part.quantity()) + " x " + plain(part.unitPrice()))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    void aPriceByTimeComesFromItsCyclesAndUseUnderItFromNothing() {
        String order = scenes.activeOrder(PricePlan.monthly("月", new BigDecimal("300")), null);
        house.in(() -> house.metering.record(List.of(Scenes.record(order, "e", "7", TODAY))));
        Invoice monthly = house.in(() -> house.invoicing.issue(order, NOVEMBER, FINANCE));
        List<ChargeOrigin> origins = origins(monthly);
        assertThat(origins).extracting(origin -> origin.line().kind()).containsExactly(LineKind.CYCLE, LineKind.USAGE);
        assertThat(origins.get(0).parts())
                .extracting(TierPart::unitPrice)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("300"));
        assertThat(origins.get(0).usage()).isNull();
        assertThat(origins.get(1).parts()).isEmpty();
        assertThat(origins.get(1).usage().quantity()).isEqualByComparingTo("7");
        assertThat(house.in(() -> house.ledger.balance(Account.pool(monthly.id()))))
                .isEqualTo(monthly.net().negate());
    }
}
