package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;
import static org.tongqu.billing.jpa.Scenes.TECH;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.NoVersionInForce;
import org.tongqu.billing.agreement.PublicDataRule;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditReason;
import org.tongqu.billing.invoice.CreditRequest;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.memory.MemoryChecks;
import org.tongqu.billing.memory.MemoryPorts;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.settlement.ClawbackClaim;
import org.tongqu.billing.settlement.ClawbackShare;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRefused;
import org.tongqu.billing.settlement.SettlementRun;

/** Which pools an invoice has, what a payment and a refund do with each of them, and what parties owe because of them. */
class PoolsTest {

    private static final LocalDate DECEMBER_FIRST = LocalDate.of(2026, 12, 1);
    private static final PartyRef OPERATOR = PartyRef.of("O040");
    private MemoryPorts ports;
    private House house;
    private Scenes scenes;

    @BeforeEach
    void buildHouse() {
        TestClock clock = new TestClock();
        ports = new MemoryPorts(clock);
        house = new House(clock, c -> ports);
        scenes = new Scenes(house);
    }

    @AfterEach
    void noInvariantIsBroken() {
        assertThat(new MemoryChecks(ports).broken()).isEmpty();
    }

    private Fen payable(PartyRef party) {
        return house.in(() -> house.statements.balance(party)).payable();
    }

    private Fen paidToAll() {
        return Fen.sum(MEMBERS.stream().map(this::payable).toList());
    }

    private void pay(Invoice invoice, Fen amount, String reference) {
        house.in(() -> house.receivables.recordPayment(invoice.id(), amount, reference, FINANCE));
    }

    private void post(Settlement settlement) {
        SettlementRun run = house.in(() -> house.calculation.calculate(settlement.id(), FINANCE));
        house.in(() -> house.review.open(run.id(), FINANCE));
        scenes.confirmed(run.id());
        for (int i = 0; i < 2; i++) {
            assertThat(house.in(() -> house.posting.post(run.id(), FINANCE)).id())
                    .isEqualTo(run.id());
        }
    }

    private CreditNote requested(Invoice invoice, int line, Fen amount) {
        CreditRequest request = new CreditRequest(LEAD, Map.of(line, amount), CreditReason.REFUND, "退回", "CR-" + line);
        return house.in(() -> house.crediting.request(invoice.id(), request, FINANCE));
    }

    private CreditNote credited(Invoice invoice, int line, Fen amount) {
        String note = requested(invoice, line, amount).id();
        return house.in(() -> house.crediting.confirm(note, Scenes.BUYER, FINANCE));
    }

    /** An invoice of December that also charges late use of November, each under its own version. */
    private Invoice underTwoVersions() {
        String agreement = scenes.signedAgreement();
        String order = scenes.activeOrder(PER_THOUSAND, agreement);
        ShareTerms other = ShareTerms.of(List.of(
                new MemberShare(LEAD, Ppm.of(100_000), 1),
                new MemberShare(DATA, Ppm.of(100_000), 2),
                new MemberShare(TECH, Ppm.of(800_000), 3)));
        ShareAgreementVersion second = house.in(
                () -> house.signing.amend(agreement, new ShareProposal("新权重", other, DECEMBER_FIRST, null), FINANCE));
        scenes.signedByAll(second);
        house.clock.moveTo(LocalDate.of(2026, 12, 31));
        house.in(() -> house.metering.record(List.of(
                Scenes.record(order, "late", "100000", TODAY),
                Scenes.record(order, "dec", "100000", LocalDate.of(2026, 12, 30)))));
        return house.in(() -> house.invoicing.issue(order, NOVEMBER.next(), FINANCE));
    }

    private List<Settlement> opened(Invoice invoice) {
        return house.in(() -> house.calculation.open(invoice.id(), FINANCE));
    }

    @Test
    void whatIsPaidGoesToThePoolsThatAreBooked() {
        Invoice invoice = underTwoVersions();
        List<Settlement> pools = opened(invoice);
        assertThat(opened(invoice))
                .extracting(Settlement::id)
                .containsExactlyElementsOf(pools.stream().map(Settlement::id).toList());
        house.in(() -> house.calculation.calculate(pools.get(0).id(), FINANCE));
        post(pools.get(1));
        pay(invoice, Fen.of(5_000), "HD-1");
        Fen net = house.in(() -> house.invoices.get(invoice.id())).netPaid();
        assertThat(paidToAll()).isEqualTo(net);
        assertThat(payable(TECH)).isEqualTo(Ppm.of(800_000).of(net));
        pay(invoice, invoice.gross().minus(Fen.of(5_000)), "HD-2");
        assertThat(paidToAll()).isEqualTo(pools.get(1).pool());
        post(pools.get(0));
        assertThat(paidToAll()).isEqualTo(invoice.net());
    }

    @Test
    void aRefundIsTakenOutOfThePoolOfItsCharge() {
        Invoice invoice = underTwoVersions();
        List<Settlement> pools = opened(invoice);
        pools.forEach(this::post);
        pay(invoice, invoice.gross(), "HD-1");
        Fen data = payable(DATA);
        CreditNote note = credited(invoice, 2, invoice.lines().get(1).gross());
        assertThat(house.in(() -> house.settlements.clawbacksOf(note.id())))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.settlement().id()).isEqualTo(pools.get(1).id());
                    assertThat(claim.id())
                            .isEqualTo(note.id() + "/" + pools.get(1).id());
                    assertThat(claim.net()).isEqualTo(pools.get(1).pool());
                    assertThat(claim.bookedAt()).contains(house.clock.instant());
                });
        assertThat(payable(DATA))
                .isEqualTo(data.minus(pools.get(1).currentRun().totals().get(DATA)));
    }

    @Test
    void whatIsOnlyAskedForIsStillSharedAndWhatIsGivenBackIsNot() {
        Invoice asked = scenes.invoice("100000", scenes.signedAgreement());
        requested(asked, 1, Fen.of(1_000));
        assertThat(opened(asked)).extracting(Settlement::pool).containsExactly(asked.net());
        Invoice given = scenes.invoice("50000", scenes.signedAgreement());
        scenes.credited(given, given.gross());
        assertRefused("nothingToShare", () -> house.calculation.open(given.id(), FINANCE), given.id());
    }

    private void assertRefused(String why, Supplier<?> step, Object... facts) {
        assertThatThrownBy(() -> house.in(step)).isInstanceOfSatisfying(SettlementRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("settlement." + why);
            assertThat(refused.args()).containsExactly(facts);
        });
    }

    /** The agreement ends in November, the order does not. */
    @Test
    void whatIsChargedWithoutAVersionInForceIsSharedByNobodyUnlessItIsNothing() {
        ShareAgreementVersion version = house.in(() -> house.signing.propose(
                PartyRef.of("IC-001"),
                "AG-005",
                new ShareProposal("短期", Scenes.TERMS, TODAY, DECEMBER_FIRST.minusDays(1)),
                FINANCE));
        String agreement = scenes.signedByAll(version);
        String charged = scenes.activeOrder(PER_THOUSAND, agreement);
        String free = scenes.placedOrder(PER_THOUSAND, PurposeClass.PUBLIC_GOVERNANCE, agreement);
        house.in(() -> house.ordering.activate(free, FINANCE));
        house.clock.moveTo(LocalDate.of(2026, 12, 31));
        for (String order : List.of(charged, free)) {
            house.in(() -> house.metering.record(
                    List.of(Scenes.record(order, "dec-" + order, "1000", LocalDate.of(2026, 12, 30)))));
        }
        Invoice some = house.in(() -> house.invoicing.issue(charged, NOVEMBER.next(), FINANCE));
        assertThatThrownBy(() -> opened(some)).isInstanceOf(NoVersionInForce.class);
        Invoice nothing = house.in(() -> house.invoicing.issue(free, NOVEMBER.next(), FINANCE));
        assertRefused("nothingToShare", () -> house.calculation.open(nothing.id(), FINANCE), nothing.id());
    }

    @Test
    void whatEverybodyReturnsSaysWhereItComesFrom() {
        Invoice invoice = scenes.invoice("100000", scenes.signedAgreement());
        post(opened(invoice).get(0));
        pay(invoice, Fen.of(invoice.gross().value() / 2), "HD-1");
        Fen payable = payable(LEAD);
        scenes.submittedPayout(LEAD, payable, "PAY-1");
        CreditNote note = scenes.credited(invoice, invoice.gross());
        ClawbackClaim claim =
                house.in(() -> house.settlements.clawbacksOf(note.id()).get(0));
        List<ClawbackShare> shares = claim.shares();
        assertThat(shares).extracting(ClawbackShare::lineNo).containsExactly(1, 2, 3);
        assertThat(shares)
                .extracting(ClawbackShare::party)
                .containsExactlyElementsOf(MEMBERS.stream().sorted().toList());
        assertThat(shares).extracting(share -> share.clawback().id()).containsOnly(claim.id());
        assertThat(shares).extracting(ClawbackShare::excess).containsOnly(false);
        assertThat(Fen.sum(shares.stream().map(ClawbackShare::amount).toList())).isEqualTo(invoice.net());
        for (ClawbackShare share : shares) {
            boolean wasPaidOut = share.party().equals(LEAD);
            assertThat(share.claimed()).isEqualTo(wasPaidOut ? payable : Fen.ZERO);
            assertThat(share.payable().isZero()).isEqualTo(wasPaidOut);
            assertThat(share.held()).isGreaterThan(Fen.ZERO);
        }
        assertThat(house.in(() -> house.debts.toReturn(LEAD))).isEqualTo(payable);
        assertThat(house.in(() -> house.debts.toReturn(DATA))).isEqualTo(Fen.ZERO);
    }

    /** A hundred thousand calls of 0.03 fen are 3,000 fen, of which 1,000 are permitted. */
    @Test
    void whatIsSetAsideIsReturnedInItsPartByEveryRefund() {
        Stage publicData =
                Stage.publicData(OPERATOR, new PublicDataRule(new BigDecimal("0.0003"), new BigDecimal("0.0005")));
        ShareTerms terms = new ShareTerms(List.of(publicData), Scenes.TERMS.members());
        Invoice invoice = scenes.invoice("100000", scenes.signedAgreement(terms));
        Settlement pool = opened(invoice).get(0);
        house.in(() -> house.calculation.calculate(pool.id(), SharingFacts.NONE.permitted(Fen.of(1_000)), FINANCE));
        post(pool);
        Account excess = Account.ceilingExcess(OPERATOR);
        assertThat(house.in(() -> house.ledger.balance(excess))).isEqualTo(Fen.of(-2_000));
        Fen half = Fen.of(invoice.gross().value() / 2 + 1);
        CreditNote note = scenes.credited(invoice, half);
        ClawbackShare returned = house
                .in(() -> house.settlements.clawbacksOf(note.id()).get(0))
                .shares()
                .stream()
                .filter(ClawbackShare::excess)
                .findFirst()
                .orElseThrow();
        assertThat(returned.party()).isEqualTo(OPERATOR);
        assertThat(returned.held().value()).isBetween(999L, 1_001L);
        assertThat(house.in(() -> house.ledger.balance(excess)))
                .isEqualTo(returned.held().minus(Fen.of(2_000)));
        Fen left = house.in(() -> house.crediting.creditable(invoice.id())).get(1);
        assertThat(left.plus(half)).isEqualTo(invoice.gross());
        scenes.credited(invoice, left);
        assertThat(house.in(() -> house.ledger.balance(excess))).isEqualTo(Fen.ZERO);
    }

    @Test
    void nobodyPaysWhatIsNotOwedOrWithoutAReference() {
        Invoice invoice = scenes.invoice("100000", scenes.signedAgreement());
        Settlement pool = opened(invoice).get(0);
        post(pool);
        assertRefused("repayment", () -> guaranteePaid(pool.id(), Fen.of(1), "HD-1"), Fen.of(1), Fen.ZERO);
        pay(invoice, invoice.gross(), "HD-1");
        scenes.submittedPayout(LEAD, payable(LEAD), "PAY-1");
        scenes.credited(invoice, Fen.of(2_000));
        Fen owed = house.in(() -> house.debts.toReturn(LEAD));
        for (String wrong : new String[] {null, "", " ", "r".repeat(101)}) {
            assertRefused("reference", () -> repaid(owed, wrong), 100);
        }
        assertRefused("repayment", () -> repaid(Fen.ZERO, "RT-1"), Fen.ZERO, owed);
        Fen more = owed.plus(Fen.of(1));
        assertRefused("repayment", () -> repaid(more, "RT-1"), more, owed);
        house.in(() -> repaid(owed, "r".repeat(100)));
        assertThat(house.in(() -> house.debts.toReturn(LEAD))).isEqualTo(Fen.ZERO);
    }

    private Fen repaid(Fen amount, String reference) {
        house.debts.repaid(LEAD, amount, reference, FINANCE);
        return amount;
    }

    private Fen guaranteePaid(String settlementId, Fen amount, String reference) {
        house.debts.guaranteePaid(settlementId, amount, reference, FINANCE);
        return amount;
    }
}
