package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.BUYER;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingException;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.CreditReason;
import org.tongqu.billing.invoice.CreditRequest;
import org.tongqu.billing.memory.MemoryPorts;
import org.tongqu.billing.price.PurposeClass;

/** Commands that are given again, however many and however late, change nothing more than they did the first time. */
class RetryTest {

    private static final MemoryPorts AGREED = new MemoryPorts(new TestClock());
    private static final String AGREEMENT = new Scenes(new House(new TestClock(), clock -> AGREED)).signedAgreement();
    private static final String ORDER = "OR-2026-000001";
    private static final String INVOICE = "IV-2026-000001";
    private static final String SETTLEMENT = "ST-2026-000001";
    private static final String RUN = "ST-2026-000001-1";
    private static final String PAYOUT = "PO-2026-000001";
    private static final String LOST = "PO-2026-000002";
    private static final String NOTE = "CN-2026-000001";

    /** The life of an invoice from the first record of use to the closed month, every command with fixed contents. */
    private static List<Supplier<Object>> commands(House house) {
        List<Supplier<Object>> commands = new ArrayList<>();
        commands.add(() -> house.ordering.activate(ORDER, FINANCE));
        commands.add(() -> house.metering.record(Scenes.batch(ORDER, 1, 40)));
        commands.add(() -> house.metering.record(List.of(Scenes.record(ORDER, "big", "90000", Scenes.TODAY))));
        commands.add(() -> house.invoicing.issue(ORDER, NOVEMBER, FINANCE));
        commands.add(() -> house.calculation.open(INVOICE, FINANCE));
        commands.add(() -> house.calculation.calculate(SETTLEMENT, FINANCE));
        commands.add(() -> house.review.open(RUN, FINANCE));
        for (PartyRef member : Scenes.MEMBERS) {
            commands.add(() -> house.review.confirm(RUN, member, Actor.of("m-" + member)));
        }
        commands.add(() -> house.receivables.recordPayment(INVOICE, Fen.of(100), "HD-1", FINANCE));
        commands.add(() -> house.posting.post(RUN, FINANCE));
        commands.add(() -> house.receivables.recordPayment(INVOICE, Fen.of(9_000), "HD-2", FINANCE));
        paidOut(house, commands);
        CreditRequest request = new CreditRequest(LEAD, Map.of(1, Fen.of(5_000)), CreditReason.REFUND, "退回", "CR-1");
        commands.add(() -> house.crediting.request(INVOICE, request, FINANCE));
        commands.add(() -> house.crediting.confirm(NOTE, BUYER, FINANCE));
        commands.add(() -> {
            house.debts.repaid(LEAD, Fen.of(300), "RT-1", FINANCE);
            return "repaid";
        });
        commands.add(() -> house.crediting.refund(NOTE, "RF-1", FINANCE));
        commands.add(() -> {
            house.clock.moveTo(LocalDate.of(2026, 12, 2));
            return "later";
        });
        commands.add(() -> house.periodClose.lock(NOVEMBER));
        commands.add(() -> house.periodClose.seal(NOVEMBER, FINANCE));
        commands.add(() -> house.periodClose.close(
                NOVEMBER, house.periodClose.get(NOVEMBER).root(), Actor.of("auditor")));
        return commands;
    }

    private static void paidOut(House house, List<Supplier<Object>> commands) {
        commands.add(() -> house.preparation.create(LEAD, Fen.of(3_000), "PAY-1", FINANCE));
        commands.add(() -> house.preparation.check(PAYOUT, Scenes.SECOND));
        commands.add(() -> house.preparation.approve(PAYOUT, Scenes.THIRD));
        commands.add(() -> house.payingOut.submit(PAYOUT, FINANCE));
        commands.add(() -> house.payingOut.confirm(PAYOUT, "HD-OUT", FINANCE));
        commands.add(() -> house.preparation.create(Scenes.DATA, Fen.of(500), "PAY-2", FINANCE));
        commands.add(() -> house.preparation.check(LOST, Scenes.SECOND));
        commands.add(() -> house.preparation.approve(LOST, Scenes.THIRD));
        commands.add(() -> house.payingOut.submit(LOST, FINANCE));
        commands.add(() -> house.payingOut.returned(LOST, "户名不符", FINANCE));
    }

    /** Gives all commands in their order, and after each the first ones again, as many as is said. */
    private static String state(List<Integer> prefixes) {
        TestClock clock = new TestClock();
        MemoryPorts ports = new MemoryPorts(clock, AGREED);
        House house = new House(clock, c -> ports);
        new Scenes(house).placedOrder(Scenes.PER_THOUSAND, PurposeClass.INDUSTRIAL_DEVELOPMENT, AGREEMENT);
        List<Supplier<Object>> commands = commands(house);
        for (int given = 0; given < commands.size(); given++) {
            house.in(commands.get(given));
            int again = prefixes.isEmpty() ? 0 : prefixes.get(given % prefixes.size());
            for (int i = 0; i < Math.min(again, given + 1); i++) {
                again(house, commands.get(i));
            }
        }
        return ports.contents();
    }

    private static void again(House house, Supplier<Object> command) {
        try {
            house.in(command);
        } catch (BillingException refused) {
            // Too late for it: that changes nothing either.
        }
    }

    private static final String ONCE = state(List.of());

    @Provide
    Arbitrary<List<Integer>> prefixes() {
        return Arbitraries.integers().between(0, 40).list().ofMinSize(1).ofMaxSize(40);
    }

    @Property(tries = 100)
    void idempotentRetry(@ForAll("prefixes") List<Integer> prefixes) {
        assertThat(state(prefixes)).isEqualTo(ONCE);
    }

    @Example
    void everyCommandIsGivenAgainAfterEveryOther() {
        assertThat(state(List.of(40))).isEqualTo(ONCE);
    }
}
