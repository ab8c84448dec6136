package org.tongqu.bench.money;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.tongqu.bench.Steps;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.bank.BankAccount;
import org.tongqu.billing.bank.BankBalance;
import org.tongqu.billing.bank.BankEntry;
import org.tongqu.billing.bank.BankStatement;
import org.tongqu.billing.bank.BankStatementState;
import org.tongqu.billing.bank.BankStatements;
import org.tongqu.billing.bank.Reconciling;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.billing.bank.StatementIntake;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/** A statement of the bank over receipts that were all noted before, held against the books. */
final class BankReconciliation {

    private static final int PARTIES = 500;
    private static final int JOURNALS_AT_ONCE = 2_000;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Actor FINANCE = Actor.of("finance");

    private final BillingModule module;
    private final Steps steps;
    private final int lines;

    BankReconciliation(BillingModule module, Steps steps, int lines) {
        this.module = module;
        this.steps = steps;
        this.lines = lines;
    }

    /** Seconds from the statement as it was read until every line of it is matched. */
    double seconds() {
        receipts();
        BankStatements statements = module.service(BankStatements.class);
        StatementDraft draft = draft();
        module.in(() -> {
            statements.keep(new BankAccount("Bank", "Platform", "1", Map.of()));
            return null;
        });
        long begin = System.nanoTime();
        String id = module.in(() -> {
            String taken = module.service(StatementIntake.class).take(draft, FINANCE);
            module.service(Reconciling.class).run(taken, FINANCE);
            return taken;
        });
        double seconds = (System.nanoTime() - begin) / 1e9;
        BankStatement statement = module.in(() -> statements.find(id).orElseThrow());
        BankBalance balance = module.in(() -> statements.balance().orElseThrow());
        steps.step("%,d lines of the bank, %,d of them open", statement.lines(), statement.open());
        if (statement.state() != BankStatementState.RECONCILED
                || !balance.unexplained().isZero()) {
            throw new IllegalStateException("The statement was not reconciled: " + statement + ", " + balance);
        }
        return seconds;
    }

    private void receipts() {
        Ledger ledger = module.service(Ledger.class);
        int batches = (lines + JOURNALS_AT_ONCE - 1) / JOURNALS_AT_ONCE;
        int posted = IntStream.range(0, batches)
                .map(batch -> {
                    int from = batch * JOURNALS_AT_ONCE;
                    return ledger.postAll(
                            IntStream.range(from, Math.min(from + JOURNALS_AT_ONCE, lines))
                                    .mapToObj(BankReconciliation::receipt)
                                    .toList(),
                            FINANCE);
                })
                .sum();
        steps.step("%,d receipts noted", posted);
    }

    private static JournalEntry receipt(int number) {
        String invoice = String.format(Locale.ROOT, "IV-2026-%06d", number);
        return JournalEntry.of(JournalKind.PAYMENT_RECEIVED, "payment:HD-" + number, DAY, "Payment " + number)
                .debit(Account.PLATFORM_CASH, amount(number), invoice)
                .credit(Account.receivable(PartyRef.of(party(number))), amount(number), invoice);
    }

    /** No two receipts of a party have the same amount. */
    private static Fen amount(int number) {
        return Fen.of(10_000L + number);
    }

    private static String party(int number) {
        return "B" + number % PARTIES;
    }

    private StatementDraft draft() {
        long sum = IntStream.range(0, lines)
                .mapToLong(number -> amount(number).value())
                .sum();
        return new StatementDraft(
                "bank.csv",
                "0".repeat(64),
                DAY,
                DAY,
                new StatementDraft.Balances(Fen.ZERO, Fen.of(sum)),
                IntStream.range(0, lines).mapToObj(BankReconciliation::entry).toList());
    }

    /** By turns a line names its journal, its payer, or both. */
    private static BankEntry entry(int number) {
        String reference = number % 3 == 1 ? "" : "HD-" + number;
        String payer = number % 3 == 0 ? "" : party(number);
        return new BankEntry(DAY, amount(number), BankEntry.Payer.named(payer), reference, "payment");
    }
}
