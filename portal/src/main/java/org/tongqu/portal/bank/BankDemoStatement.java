package org.tongqu.portal.bank;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tongqu.billing.Actor;
import org.tongqu.billing.bank.BankAccount;
import org.tongqu.billing.bank.BankStatements;
import org.tongqu.billing.bank.Reconciling;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.billing.bank.StatementIntake;

/** Takes in the statement of the demo data and compares it with the books. */
@Dependent
class BankDemoStatement {

    private final BankStatements statements;
    private final StatementIntake intake;
    private final Reconciling reconciling;
    private final BankDesk desk;

    @Inject
    BankDemoStatement(BankStatements statements, StatementIntake intake, Reconciling reconciling, BankDesk desk) {
        this.statements = statements;
        this.intake = intake;
        this.reconciling = reconciling;
        this.desk = desk;
    }

    /** Its number. */
    String take(StatementDraft draft, Actor by) {
        statements.keep(new BankAccount("示例银行", "示例平台运营账户", "示例 0000 0001", Map.of()));
        String id = intake.take(draft, by);
        int found = reconciling.run(id, by);
        desk.record(
                "bank.imported",
                id,
                Map.of("file", draft.fileName(), "lines", draft.entries().size()),
                "");
        desk.record("bank.compared", id, Map.of("found", found), "");
        return id;
    }
}
