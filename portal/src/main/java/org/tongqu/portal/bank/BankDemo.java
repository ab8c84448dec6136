package org.tongqu.portal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Digest;
import org.tongqu.billing.Fen;
import org.tongqu.billing.Window;
import org.tongqu.billing.bank.BankEntry;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.billing.settlement.Payouts;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;

/** Loads a fictional statement of the bank over what the demo data paid and was paid, with a line nobody knows and a charge. */
@ApplicationScoped
public class BankDemo implements DemoPart {

    private static final String KIND = "bank";
    /** So that statements of the days since can be taken in, for none may tell of days to come. */
    private static final int DAYS_AGO = 7;

    private static final String FILE = "示例对账单.csv";
    private static final Actor FINANCE = Actor.of("finance.o001");
    private static final BankEntry.Payer NOBODY = BankEntry.Payer.named("");

    @Inject
    private Invoices invoices;

    @Inject
    private Payouts payouts;

    @Inject
    private BankDemoStatement statement;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "bank statements";
    }

    @Override
    public int order() {
        return 97;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        LocalDate day = BillingPeriod.dateOf(clock.instant()).minusDays(DAYS_AGO);
        List<BankEntry> entries = new ArrayList<>();
        invoices.list(Window.FIRST).items().stream()
                .flatMap(invoice -> invoice.payments().stream())
                .forEach(payment ->
                        entries.add(new BankEntry(day, payment.amount(), NOBODY, payment.reference(), "示例货款")));
        if (!entries.isEmpty()) {
            // What was paid last has not reached the bank yet.
            entries.remove(entries.size() - 1);
        }
        payouts.list(EnumSet.of(PayoutState.CONFIRMED), Window.FIRST)
                .items()
                .forEach(payout -> entries.add(new BankEntry(
                        day,
                        payout.amount().negate(),
                        NOBODY,
                        payout.bankReference().orElse(""),
                        "付款 " + payout.reference())));
        entries.add(new BankEntry(day, Fen.of(1_880_000), BankEntry.Payer.named("示例来款单位"), "示例流水-9001", "用途不明（示例）"));
        entries.add(new BankEntry(day, Fen.of(-1_500), NOBODY, "示例流水-9002", "账户服务费（示例）"));
        report.loaded(KIND, statement.take(draft(day, entries), FINANCE));
    }

    private static StatementDraft draft(LocalDate day, List<BankEntry> entries) {
        Fen sum = Fen.sum(entries.stream().map(BankEntry::amount).toList());
        return new StatementDraft(FILE, Digest.of(FILE), day, day, new StatementDraft.Balances(Fen.ZERO, sum), entries);
    }
}
