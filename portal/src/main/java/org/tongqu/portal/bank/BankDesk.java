package org.tongqu.portal.bank;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Actor;
import org.tongqu.billing.bank.BankLine;
import org.tongqu.billing.bank.BankStatement;
import org.tongqu.billing.bank.BankStatements;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.Access;

/** What every use case of the bank needs: statements and lines by number, the caller, the audit trail. */
@Dependent
public class BankDesk {

    static final String READ = "bank.read";
    static final String IMPORT = "bank.import";
    static final String MATCH = "bank.match";
    static final String SIGN = "bank.sign";
    static final String SUBJECT = "bank";
    static final int LONGEST_REASON = 1_000;

    private final BankStatements statements;
    private final Access access;
    private final AuditTrail audit;

    @Inject
    public BankDesk(BankStatements statements, Access access, AuditTrail audit) {
        this.statements = statements;
        this.access = access;
        this.audit = audit;
    }

    /** @throws BankStatementNotFound if there is none */
    BankStatement find(String id) {
        return statements.find(id).orElseThrow(() -> new BankStatementNotFound(id));
    }

    /** @throws BankStatementNotFound if there is no such line */
    BankLine line(String id, int no) {
        return statements.line(find(id).id(), no).orElseThrow(() -> new BankStatementNotFound(id + "/" + no));
    }

    boolean allows(String function) {
        return access.allows(function);
    }

    /** The caller as billing knows people. */
    Actor actor() {
        return Actor.of(access.username());
    }

    /** Writes an event into the history of a statement. */
    void record(String action, String id, Map<String, Object> facts, String reason) {
        audit.record(action, new Subject(SUBJECT, id), Map.of(), facts, reason);
    }

    /** Writes an event into the history of an invoice whose payment was noted or taken back. */
    void recordPayment(String action, String invoiceId, Map<String, Object> facts, String reason) {
        audit.record(action, new Subject("invoice", invoiceId), Map.of(), facts, reason);
    }

    List<AuditEntry> history(String id) {
        return audit.of(new Subject(SUBJECT, id));
    }
}
