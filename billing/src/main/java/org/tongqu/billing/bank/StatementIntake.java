package org.tongqu.billing.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.Fen;
import org.tongqu.billing.StatusLog;

/** Taking in statements of the bank, each as a whole or not at all. */
@ApplicationScoped
@Transactional
public class StatementIntake {

    private BankStatements statements;
    private DocumentNumbers numbers;
    private StatusLog log;
    private Clock clock;

    protected StatementIntake() {} // for CDI proxies

    /** Intake into the kept statements. */
    @Inject
    public StatementIntake(BankStatements statements, DocumentNumbers numbers, StatusLog log, Clock clock) {
        this.statements = statements;
        this.numbers = numbers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Keeps a statement; nothing is matched yet.
     *
     * @return its number
     * @throws StatementRefused if the file was taken in before, it tells of days to come, or the balances do not fit the lines
     *     or the statement before
     */
    public String take(StatementDraft draft, Actor by) {
        if (statements.account().isEmpty()) {
            throw new StatementRefused("account");
        }
        statements.lock();
        statements.ofFile(draft.sha256()).ifPresent(before -> {
            throw new StatementRefused("duplicate", before.id());
        });
        requirePast(draft);
        requireSum(draft);
        statements.latest().ifPresent(before -> requireContinuity(before, draft));
        String id = numbers.next(DocumentKind.BANK_STATEMENT);
        statements.add(id, draft, by);
        log.add(StatusLog.Entry.born(DocumentKind.BANK_STATEMENT, id, BankStatementState.IMPORTED, by)
                .because(draft.fileName()));
        return id;
    }

    /** A bank does not know what is to come; such a file is wrong, and what is taken in stays for ever. */
    private void requirePast(StatementDraft draft) {
        LocalDate today = BillingPeriod.dateOf(clock.instant());
        if (draft.to().isAfter(today)) {
            throw new StatementRefused("future", draft.to(), today);
        }
    }

    private static void requireSum(StatementDraft draft) {
        Fen moved = Fen.sum(draft.entries().stream().map(BankEntry::amount).toList());
        Fen expected = draft.balances().opening().plus(moved);
        if (!expected.equals(draft.balances().closing())) {
            throw new StatementRefused(
                    "sum", expected.format(), draft.balances().closing().format());
        }
        Optional<LocalDate> outside = draft.entries().stream()
                .map(BankEntry::on)
                .filter(day -> day.isBefore(draft.from()) || day.isAfter(draft.to()))
                .findFirst();
        if (outside.isPresent()) {
            throw new StatementRefused("dates", outside.get(), draft.from(), draft.to());
        }
    }

    private static void requireContinuity(BankStatement before, StatementDraft draft) {
        if (!draft.from().isAfter(before.to())) {
            throw new StatementRefused("order", before.id(), before.to());
        }
        if (!draft.balances().opening().equals(before.closing())) {
            throw new StatementRefused(
                    "continuity",
                    draft.balances().opening().format(),
                    before.closing().format(),
                    before.id());
        }
    }
}
