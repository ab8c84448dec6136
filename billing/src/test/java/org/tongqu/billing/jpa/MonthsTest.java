package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.close.AccountingPeriod;
import org.tongqu.billing.close.CloseRefused;
import org.tongqu.billing.close.Gate;
import org.tongqu.billing.close.GateFailed;
import org.tongqu.billing.close.JournalProof;
import org.tongqu.billing.close.MerkleTree;
import org.tongqu.billing.close.PeriodClose;
import org.tongqu.billing.close.PeriodState;
import org.tongqu.billing.close.Periods;
import org.tongqu.billing.close.RootCheck;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.memory.MemoryPorts;

/** Months are closed one after the other, by two people, and only while what was sealed is still what it was. */
class MonthsTest {

    private static final Actor AUDITOR = Actor.of("auditor");
    private static final BillingPeriod DECEMBER = NOVEMBER.next();
    private MemoryPorts ports;
    private House house;
    private Invoice invoice;

    @BeforeEach
    void aFinishedNovember() {
        TestClock clock = new TestClock();
        ports = new MemoryPorts(clock);
        house = new House(clock, c -> ports);
        Scenes scenes = new Scenes(house);
        invoice = scenes.invoice("100000", scenes.signedAgreement());
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
        pay("HD-1");
    }

    private void pay(String reference) {
        house.in(() -> house.receivables.recordPayment(invoice.id(), Fen.of(100), reference, FINANCE));
    }

    private AccountingPeriod locked(BillingPeriod month) {
        return house.in(() -> house.periodClose.lock(month));
    }

    private AccountingPeriod sealed(BillingPeriod month) {
        locked(month);
        return house.in(() -> house.periodClose.seal(month, FINANCE));
    }

    private void assertRefused(String why, Runnable step, Object... facts) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(CloseRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("period." + why);
            assertThat(refused.args()).containsExactly(facts);
        });
    }

    @Test
    void aMonthIsLockedOnTheDayAfterItsLastOne() {
        house.clock.moveTo(NOVEMBER.lastDay());
        assertThat(house.in(() -> house.periodClose.isOver(NOVEMBER))).isFalse();
        assertRefused("notOver", () -> locked(NOVEMBER), NOVEMBER, NOVEMBER.lastDay());
        assertThat(house.in(() -> house.periodClose.get(NOVEMBER))).isEqualTo(AccountingPeriod.open(NOVEMBER));
        assertThat(house.in(() -> house.periodClose.list())).isEmpty();
        house.clock.moveTo(DECEMBER.firstDay());
        assertThat(house.in(() -> house.periodClose.isOver(NOVEMBER))).isTrue();
        AccountingPeriod month = locked(NOVEMBER);
        assertThat(month.state()).isEqualTo(PeriodState.LOCKED);
        assertThat(month.movedAt()).isEqualTo(house.clock.instant());
        assertThat(house.in(() -> house.periodClose.held(NOVEMBER))).isEqualTo(month);
        house.clock.forward(Duration.ofDays(1));
        assertThat(locked(NOVEMBER)).isEqualTo(month);
        assertThat(house.in(() -> house.periodClose.list())).containsExactly(month);
    }

    @Test
    void noMonthIsLockedBeforeAnEarlierOneWithJournals() {
        house.clock.moveTo(LocalDate.of(2027, 1, 2));
        assertRefused("earlierOpen", () -> locked(DECEMBER), DECEMBER, NOVEMBER);
        locked(NOVEMBER);
        assertThat(locked(DECEMBER).state()).isEqualTo(PeriodState.LOCKED);
    }

    @Test
    void sealingWritesTheRootAndBalancesOnceAndAnotherPersonCloses() {
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        assertThatThrownBy(() -> house.in(() -> house.periodClose.seal(NOVEMBER, FINANCE)))
                .isInstanceOf(MoveRefused.class);
        AccountingPeriod month = sealed(NOVEMBER);
        assertThat(month.state()).isEqualTo(PeriodState.SEALED);
        assertThat(month.sealedBy()).isEqualTo(FINANCE.name());
        assertThat(month.journals()).isEqualTo(4);
        assertThat(month.root()).hasSize(64);
        assertThat(house.in(() -> house.periodClose.seal(NOVEMBER, AUDITOR))).isEqualTo(month);
        assertThat(locked(NOVEMBER)).isEqualTo(month);
        assertRefused("root", () -> closed("0".repeat(64), AUDITOR), NOVEMBER);
        assertRefused("samePerson", () -> closed(month.root(), FINANCE), NOVEMBER, FINANCE.name());
        AccountingPeriod end = closed(month.root(), AUDITOR);
        assertThat(end.state()).isEqualTo(PeriodState.CLOSED);
        assertThat(end.closedBy()).isEqualTo(AUDITOR.name());
        assertThat(end.root()).isEqualTo(month.root());
        assertThat(closed(month.root(), FINANCE)).isEqualTo(end);
        assertThat(house.in(() -> house.periodClose.seal(NOVEMBER, AUDITOR))).isEqualTo(end);
        assertThat(house.in(() -> house.periodClose.get(NOVEMBER))).isEqualTo(end);
    }

    private AccountingPeriod closed(String root, Actor by) {
        return house.in(() -> house.periodClose.close(NOVEMBER, root, by));
    }

    @Test
    void whatIsStillToBeDoneIsNamedAndKeepsTheMonthFromBeingSealed() {
        String order = new Scenes(house).activeOrder(PER_THOUSAND, null);
        house.in(() -> house.metering.record(List.of(Scenes.record(order, "e1", "100000", Scenes.TODAY))));
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        locked(NOVEMBER);
        List<GateFailed> failed = house.in(() -> house.periodClose.failedGates(NOVEMBER));
        assertThat(failed).extracting(GateFailed::gate).containsExactly(Gate.USAGE_BILLED);
        assertRefused("gates", () -> house.in(() -> house.periodClose.seal(NOVEMBER, FINANCE)), NOVEMBER, failed);
        assertThat(house.in(() -> house.periodClose.get(NOVEMBER)).state()).isEqualTo(PeriodState.LOCKED);
    }

    /** What a month was sealed over may only change past all guards; then no later month is sealed, and nobody closes it. */
    @Test
    void aJournalThatWasChangedIsInTheWayOfLaterMonths() {
        house.clock.moveTo(LocalDate.of(2026, 12, 10));
        pay("HD-2");
        AccountingPeriod november = sealed(NOVEMBER);
        house.clock.moveTo(LocalDate.of(2027, 1, 2));
        assertThat(house.in(() -> house.periodClose.failedGates(DECEMBER))).isEmpty();
        PeriodClose deceived = new PeriodClose(withAnotherJournalIn(NOVEMBER), house.clock);
        assertThat(deceived.failedGates(DECEMBER))
                .containsExactly(new GateFailed(
                        Gate.EARLIER_UNCHANGED, 1, List.of(new GateFailed.Found(NOVEMBER.toString(), ""))));
        assertRefused("root", () -> deceived.close(NOVEMBER, november.root(), AUDITOR), NOVEMBER);
        String order = new Scenes(house).activeOrder(PER_THOUSAND, null);
        house.in(() -> house.metering.record(List.of(Scenes.record(order, "e1", "1", LocalDate.of(2026, 12, 30)))));
        assertThat(deceived.failedGates(DECEMBER))
                .extracting(GateFailed::gate)
                .containsExactly(Gate.USAGE_BILLED, Gate.EARLIER_UNCHANGED);
    }

    private Periods withAnotherJournalIn(BillingPeriod month) {
        Periods kept = ports.periods();
        return (Periods) Proxy.newProxyInstance(
                Periods.class.getClassLoader(), new Class<?>[] {Periods.class}, (proxy, method, args) -> {
                    if (method.getName().equals("journals") && args[0].equals(month)) {
                        MerkleTree other = new MerkleTree();
                        other.add("changed");
                        return other;
                    }
                    return method.invoke(kept, args);
                });
    }

    @Test
    void everyJournalOfASealedMonthIsProvenAndNoOther() {
        house.clock.moveTo(LocalDate.of(2026, 12, 10));
        pay("HD-2");
        assertRefused("notSealed", () -> house.in(() -> house.proving.check(NOVEMBER)), NOVEMBER);
        assertRefused("notSealed", () -> house.in(() -> house.proving.prove(NOVEMBER, 1)), NOVEMBER);
        AccountingPeriod month = sealed(NOVEMBER);
        for (long id = 1; id <= month.journals(); id++) {
            long journal = id;
            JournalProof proof = house.in(() -> house.proving.prove(NOVEMBER, journal));
            assertThat(proof.root()).isEqualTo(month.root());
            assertThat(proof.holds()).isTrue();
            assertThat(proof.proof().proves(proof.text() + ".", month.root())).isFalse();
        }
        long later = month.journals() + 1;
        assertThat(house.in(() -> house.ledger.find(later))
                        .orElseThrow()
                        .entry()
                        .kind())
                .isEqualTo(JournalKind.PAYMENT_RECEIVED);
        assertRefused("noJournal", () -> house.in(() -> house.proving.prove(NOVEMBER, later)), NOVEMBER, later);
        RootCheck check = house.in(() -> house.proving.check(NOVEMBER));
        assertThat(check).isEqualTo(new RootCheck(month.journals(), month.root(), month.root()));
        assertThat(check.holds()).isTrue();
        assertThat(new RootCheck(4, month.root(), "0".repeat(64)).holds()).isFalse();
    }
}
