package org.tongqu.billing.jpa;

import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.bank.BankBooking;
import org.tongqu.billing.bank.LineMatching;
import org.tongqu.billing.bank.Reconciling;
import org.tongqu.billing.bank.StatementIntake;
import org.tongqu.billing.statement.PartyNames;

/** The part of the module that talks with the bank, wired as the container would wire it. */
final class BankCounter {

    final JdbcBankStatements statements;
    final StatementIntake intake;
    final LineMatching lines;
    final Reconciling reconciling;

    BankCounter(House house, BillingStore store, DocumentNumbers numbers, PartyNames names) {
        statements = new JdbcBankStatements(store, new BankReading(store), house.clock);
        intake = new StatementIntake(statements, numbers, house.log, house.clock);
        BankBooking booking =
                new BankBooking(house.receivables, house.correction, house.payingOut, house.ledger, house.clock);
        lines = new LineMatching(statements, booking, house.log, house.clock);
        reconciling = new Reconciling(statements, lines, names);
    }
}
