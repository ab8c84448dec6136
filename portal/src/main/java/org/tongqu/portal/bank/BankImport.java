package org.tongqu.portal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.bank.BankAccount;
import org.tongqu.billing.bank.BankStatement;
import org.tongqu.billing.bank.BankStatements;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.billing.bank.StatementIntake;
import org.tongqu.billing.bank.StatementRefused;
import org.tongqu.portal.bank.file.Column;
import org.tongqu.portal.bank.file.CoveredDays;
import org.tongqu.portal.bank.file.Expected;
import org.tongqu.portal.bank.file.StatementReader;
import org.tongqu.portal.demand.sheet.SheetFile;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Describes the account at the bank and takes in its statements; for the operator's finance. */
@ApplicationScoped
@Transactional
public class BankImport {

    private static final int NAME = 200;
    private static final int NUMBER = 64;

    private BankStatements statements;
    private StatementIntake intake;
    private BankDesk desk;
    private Clock clock;

    protected BankImport() {} // for CDI proxies

    @Inject
    public BankImport(BankStatements statements, StatementIntake intake, BankDesk desk, Clock clock) {
        this.statements = statements;
        this.intake = intake;
        this.desk = desk;
        this.clock = clock;
    }

    /** Describes the account and the columns of its files. */
    @Needs(BankDesk.IMPORT)
    public void describe(BankAccountFacts account) {
        Violations violations = new Violations();
        violations.text("bank", account.bank(), NAME);
        violations.text("holder", account.holder(), NAME);
        violations.text("number", account.number(), NUMBER);
        account.columns().forEach((column, name) -> {
            violations.require(
                    Arrays.stream(Column.values())
                            .anyMatch(known -> known.name().equals(column)),
                    "columns",
                    "unknownCode",
                    column);
            violations.optionalText("columns." + column, name, NUMBER);
        });
        violations.throwIfAny();
        Map<String, String> columns = account.columns().entrySet().stream()
                .filter(column -> !column.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, column -> column.getValue().strip()));
        statements.keep(new BankAccount(
                account.bank().strip(),
                account.holder().strip(),
                account.number().strip(),
                columns));
        desk.record(
                "bank.described",
                "PLATFORM",
                Map.of("bank", account.bank(), "number", account.number(), "columns", columns),
                "");
    }

    /**
     * Takes in a statement as a whole or not at all; nothing is matched yet.
     *
     * @param days which days it speaks of, where the file does not tell; a table without rows needs them
     * @return its number
     * @throws org.tongqu.portal.problem.InvalidInput with everything that is wrong in the file, each with its row
     * @throws StatementRefused if it was taken in before, tells of days to come or does not continue the statement before
     */
    @Needs(BankDesk.IMPORT)
    public String take(SheetFile file, Optional<CoveredDays> days) {
        BankAccount account = statements.account().orElseThrow(() -> new StatementRefused("account"));
        Expected expected = new Expected(
                account, statements.latest().map(BankStatement::closing), days, BillingPeriod.dateOf(clock.instant()));
        StatementDraft draft = StatementReader.read(file, expected);
        String id = intake.take(draft, desk.actor());
        desk.record(
                "bank.imported",
                id,
                Map.of(
                        "file", draft.fileName(),
                        "sha256", draft.sha256(),
                        "from", draft.from().toString(),
                        "to", draft.to().toString(),
                        "lines", draft.entries().size(),
                        "closingFen", draft.balances().closing().value()),
                "");
        return id;
    }
}
