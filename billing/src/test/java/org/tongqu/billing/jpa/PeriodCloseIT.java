package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.Window;
import org.tongqu.billing.close.AccountingPeriod;
import org.tongqu.billing.close.CloseRefused;
import org.tongqu.billing.close.Gate;
import org.tongqu.billing.close.GateFailed;
import org.tongqu.billing.close.JournalProof;
import org.tongqu.billing.close.KindTotal;
import org.tongqu.billing.close.MonthJournal;
import org.tongqu.billing.close.PeriodState;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.JournalRefused;
import org.tongqu.billing.ledger.Posting;

/** A month of business is locked, sealed and closed by two people, and never changes again. */
class PeriodCloseIT {

    private static final Actor AUDITOR = Actor.of("auditor");

    private House house;
    private Scenes scenes;
    private String agreement;

    @BeforeEach
    void buildHouse() throws SQLException {
        house = new House();
        scenes = new Scenes(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Gate> failed() {
        return house.in(() -> house.periodClose.failedGates(NOVEMBER)).stream()
                .map(GateFailed::gate)
                .toList();
    }

    /** November's business, all of it billed, shared and answered; gives the invoice. */
    private Invoice finishedNovember() {
        agreement = scenes.signedAgreement();
        Invoice invoice = scenes.invoice("100000", agreement);
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
        house.in(() -> house.receivables.recordPayment(invoice.id(), Fen.of(5_000), "HD-1", FINANCE));
        return invoice;
    }

    @Test
    void theGatesNameWhatIsStillToBeDone() {
        String order = scenes.activeOrder(PER_THOUSAND, scenes.signedAgreement());
        house.in(() -> house.metering.record(List.of(Scenes.record(order, "e1", "100000", TODAY))));
        assertThat(failed()).containsExactly(Gate.USAGE_BILLED);
        Invoice invoice = house.in(() -> house.invoicing.issue(order, NOVEMBER, FINANCE));
        assertThat(failed()).containsExactly(Gate.REVENUE_SHARED);
        String run = scenes.confirmedRun(invoice);
        scenes.credited(invoice, Fen.of(100));
        assertThat(failed()).containsExactly(Gate.REVENUE_SHARED, Gate.CLAWBACKS_BOOKED);
        house.in(() -> house.posting.post(run, FINANCE));
        assertThat(failed()).isEmpty();
    }

    @Test
    void aClosedMonthTakesNoJournalAndItsBalancesAndRootStay() throws SQLException {
        Invoice invoice = finishedNovember();
        assertThatThrownBy(() -> house.in(() -> house.periodClose.lock(NOVEMBER)))
                .isInstanceOf(CloseRefused.class)
                .hasMessageContaining("notOver");
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        assertThatThrownBy(() -> house.in(() -> house.periodClose.seal(NOVEMBER, FINANCE)))
                .isInstanceOf(MoveRefused.class);
        house.in(() -> house.periodClose.lock(NOVEMBER));
        assertThat(house.in(() -> house.periodClose.lock(NOVEMBER)).state()).isEqualTo(PeriodState.LOCKED);
        // What comes in later is dated in the open month.
        house.in(() -> house.receivables.recordPayment(invoice.id(), Fen.of(100), "HD-2", FINANCE));
        AccountingPeriod sealed = house.in(() -> house.periodClose.seal(NOVEMBER, FINANCE));
        assertThat(sealed.journals()).isEqualTo(4);
        assertThat(house.in(() -> house.periodClose.seal(NOVEMBER, AUDITOR))).isEqualTo(sealed);
        assertThat(TestServer.value("select closing_fen from billing.balance_snapshot s join billing.account a"
                        + " on a.id = s.account_id where a.code = 'CASH:PLATFORM'"))
                .isEqualTo("5000");

        assertThatThrownBy(() -> house.in(() -> house.periodClose.close(NOVEMBER, sealed.root(), FINANCE)))
                .hasMessageContaining("samePerson");
        assertThatThrownBy(() -> house.in(() -> house.periodClose.close(NOVEMBER, "0".repeat(64), AUDITOR)))
                .hasMessageContaining("period.root");
        AccountingPeriod closed = house.in(() -> house.periodClose.close(NOVEMBER, sealed.root(), AUDITOR));
        assertThat(closed.state()).isEqualTo(PeriodState.CLOSED);
        assertThat(house.in(() -> house.periodClose.close(NOVEMBER, sealed.root(), AUDITOR))
                        .closedBy())
                .isEqualTo("auditor");
        assertThat(house.in(() -> house.periodClose.list())).hasSize(1);
        assertThatThrownBy(() -> TestServer.execute(
                        "insert into billing.journal (kind, business_key, request_digest, effective_on, period,"
                                + " narrative, recorded_at, recorded_by) values ('REVERSAL', 'late', repeat('0', 64),"
                                + " '2026-11-30', '2026-11', '', now(), 'x')"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("BL003"));
        for (String change :
                List.of("status = 'OPEN'", "root = repeat('0', 64)", "status = 'SEALED', closed_by = ''")) {
            assertThatThrownBy(() -> TestServer.execute("update billing.period set " + change))
                    .as(change)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("BL001"));
        }
    }

    @Test
    void aJournalThatWasChangedPastAllGuardsIsNoticed() throws SQLException {
        finishedNovember();
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        house.in(() -> house.periodClose.lock(NOVEMBER));
        AccountingPeriod sealed = house.in(() -> house.periodClose.seal(NOVEMBER, FINANCE));
        narrativeOfTheFirstJournal("narrative || '.'");
        assertThatThrownBy(() -> house.in(() -> house.periodClose.close(NOVEMBER, sealed.root(), AUDITOR)))
                .hasMessageContaining("period.root");
        assertThat(TestServer.violations()).contains("I18 2026-11");
        narrativeOfTheFirstJournal("rtrim(narrative, '.')");
    }

    @Test
    void whatComesTooLateIsRefusedAndSaysWhy() {
        Invoice invoice = finishedNovember();
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        house.in(() -> house.periodClose.lock(NOVEMBER));
        house.clock.moveTo(LocalDate.of(2026, 11, 30));
        assertThatThrownBy(() ->
                        house.in(() -> house.receivables.recordPayment(invoice.id(), Fen.of(100), "HD-2", FINANCE)))
                .isInstanceOf(JournalRefused.class)
                .hasMessageContaining("ledger.locked");
        JournalEntry entry = new JournalEntry(
                JournalKind.PAYMENT_RECEIVED,
                "late",
                LocalDate.of(2026, 11, 30),
                "",
                List.of(
                        new Posting(Account.PLATFORM_CASH, Fen.of(1), "HD-3"),
                        new Posting(Account.PLATFORM_CASH, Fen.of(-1), "HD-3")));
        assertThatThrownBy(() -> house.in(() -> house.ledger.postAll(List.of(entry), FINANCE)))
                .isInstanceOf(JournalRefused.class);
    }

    @Test
    void whoLocksAMonthWaitsForThoseWhoAreBookingInIt() throws Exception {
        Invoice invoice = finishedNovember();
        CountDownLatch booked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> booking = CompletableFuture.runAsync(() -> house.in(() -> {
            house.receivables.recordPayment(invoice.id(), Fen.of(100), "HD-2", FINANCE);
            booked.countDown();
            return waited(end);
        }));
        booked.await();
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        CompletableFuture<AccountingPeriod> locking =
                CompletableFuture.supplyAsync(() -> house.in(() -> house.periodClose.lock(NOVEMBER)));
        while (!TestServer.value("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .equals("1")) {
            assertThat(locking).isNotDone();
        }
        end.countDown();
        booking.get();
        assertThat(locking.get().state()).isEqualTo(PeriodState.LOCKED);
        assertThat(house.in(() -> house.periodClose.seal(NOVEMBER, FINANCE)).journals())
                .isEqualTo(6);
    }

    private static boolean waited(CountDownLatch end) {
        try {
            return end.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyJournalOfASealedMonthIsProvenAndAChangedOneIsNot() throws SQLException {
        finishedNovember();
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        house.in(() -> house.periodClose.lock(NOVEMBER));
        List<MonthJournal> journals =
                house.in(() -> house.months.journals(NOVEMBER, Window.FIRST)).items();
        assertThatThrownBy(() -> proof(journals.get(0).id())).hasMessageContaining("notSealed");
        AccountingPeriod sealed = house.in(() -> house.periodClose.seal(NOVEMBER, FINANCE));
        assertThat(journals).hasSize((int) sealed.journals());
        for (MonthJournal journal : journals) {
            JournalProof proof = proof(journal.id());
            assertThat(proof.holds()).isTrue();
            assertThat(proof.proof().proves(proof.text() + " ", sealed.root())).isFalse();
        }
        assertThatThrownBy(() -> proof(1_000)).hasMessageContaining("noJournal");

        narrativeOfTheFirstJournal("narrative || '.'");
        assertThat(journals)
                .allSatisfy(journal -> assertThat(proof(journal.id()).holds()).isFalse());
        house.clock.moveTo(LocalDate.of(2027, 1, 3));
        assertThat(house.in(() -> house.periodClose.failedGates(NOVEMBER.next())).stream()
                        .map(GateFailed::gate))
                .containsExactly(Gate.EARLIER_UNCHANGED);
        narrativeOfTheFirstJournal("rtrim(narrative, '.')");
    }

    /** Changes it past all guards. */
    private static void narrativeOfTheFirstJournal(String narrative) throws SQLException {
        TestServer.execute(
                "alter table billing.journal disable trigger user",
                "update billing.journal set narrative = " + narrative + " where id = 1",
                "alter table billing.journal enable trigger user");
    }

    private JournalProof proof(long journal) {
        return house.in(() -> house.proving.prove(NOVEMBER, journal));
    }

    @Test
    void aMonthShowsItsTrialBalanceWhichAddsUpToNothing() {
        finishedNovember();
        List<KindTotal> totals = house.in(() -> house.months.trialBalance(NOVEMBER));
        assertThat(totals.stream().map(KindTotal::kind)).contains(AccountKind.AR, AccountKind.CASH, AccountKind.HELD);
        assertThat(Fen.sum(totals.stream().map(KindTotal::closing).toList())).isEqualTo(Fen.ZERO);
        assertThat(totals.stream().filter(total -> total.kind() == AccountKind.POOL))
                .allSatisfy(pool -> assertThat(pool.closing()).isEqualTo(Fen.ZERO));
        assertThat(house.in(() -> house.months.trialBalance(NOVEMBER.next())))
                .allSatisfy(total -> assertThat(total.debit()).isEqualTo(Fen.ZERO));
        assertThat(house.in(() -> house.months.months())).singleElement().satisfies(month -> assertThat(month.state())
                .isEqualTo(PeriodState.OPEN));
        assertThat(house.in(() -> house.periodClose.get(NOVEMBER))).isEqualTo(AccountingPeriod.open(NOVEMBER));
    }

    @Test
    void whatDoesNotAgreeIsNamedByItsGate() throws SQLException {
        Invoice invoice = finishedNovember();
        TestServer.execute(
                "alter table billing.posting disable trigger user",
                "update billing.posting p set amount_fen = amount_fen + 1 from billing.account a"
                        + " where a.id = p.account_id and a.kind = 'AR' and p.amount_fen > 0",
                "update billing.posting p set amount_fen = amount_fen - 1 from billing.account a"
                        + " where a.id = p.account_id and a.kind = 'HELD' and a.owner = 'O011' and p.amount_fen < 0",
                "update billing.posting p set amount_fen = amount_fen + 7 from billing.account a"
                        + " where a.id = p.account_id and a.kind = 'VAT_OUTPUT'");
        List<GateFailed> gates = house.in(() -> house.periodClose.failedGates(NOVEMBER));
        assertThat(gates.stream().map(GateFailed::gate))
                .containsExactly(Gate.PARTIES_AGREE, Gate.TRIAL_BALANCE, Gate.RECEIVABLES_AGREE, Gate.INVARIANTS_HOLD);
        assertThat(gates.get(0).first()).containsExactly(new GateFailed.Found("O011", "O011"));
        assertThat(gates.get(2).first())
                .containsExactly(new GateFailed.Found("AR:" + invoice.buyer().id(), "O025"));
        TestServer.execute(
                "update billing.posting p set amount_fen = amount_fen - 1 from billing.account a"
                        + " where a.id = p.account_id and a.kind = 'AR' and p.amount_fen > 0",
                "update billing.posting p set amount_fen = amount_fen + 1 from billing.account a"
                        + " where a.id = p.account_id and a.kind = 'HELD' and a.owner = 'O011' and p.amount_fen < 0",
                "update billing.posting p set amount_fen = amount_fen - 7 from billing.account a"
                        + " where a.id = p.account_id and a.kind = 'VAT_OUTPUT'",
                "alter table billing.posting enable trigger user");
        assertThat(failed()).isEmpty();
    }

    @Test
    void monthsAreLockedInTheirOrderAndOnlySealedThroughTheGates() {
        finishedNovember();
        house.clock.moveTo(LocalDate.of(2026, 12, 20));
        scenes.invoice("5000", agreement);
        house.clock.moveTo(LocalDate.of(2027, 1, 3));
        BillingPeriod december = NOVEMBER.next();
        assertThatThrownBy(() -> house.in(() -> house.periodClose.lock(december)))
                .hasMessageContaining("earlierOpen");
        house.in(() -> house.periodClose.lock(NOVEMBER));
        house.in(() -> house.periodClose.lock(december));
        assertThatThrownBy(() -> house.in(() -> house.periodClose.seal(december, FINANCE)))
                .hasMessageContaining("REVENUE_SHARED");
        house.in(() -> house.periodClose.seal(NOVEMBER, FINANCE));
    }
}
