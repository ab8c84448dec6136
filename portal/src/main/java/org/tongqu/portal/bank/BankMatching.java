package org.tongqu.portal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Fen;
import org.tongqu.billing.bank.BankLine;
import org.tongqu.billing.bank.BankStatement;
import org.tongqu.billing.bank.BankStatements;
import org.tongqu.billing.bank.Finding;
import org.tongqu.billing.bank.LineMatching;
import org.tongqu.billing.bank.MatchPart;
import org.tongqu.billing.bank.MatchRefused;
import org.tongqu.billing.bank.OpenItem;
import org.tongqu.billing.bank.ReconMatch;
import org.tongqu.billing.bank.ReconMethod;
import org.tongqu.billing.bank.Reconciling;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/**
 * Matches lines of the bank with what is open in the books, and undoes it; for the operator's finance.
 *
 * <p>Every act keeps everybody else away before it reads anything, so that it decides and records by what is so then.
 */
@ApplicationScoped
@Transactional
public class BankMatching {

    private BankStatements statements;
    private Reconciling reconciling;
    private LineMatching lines;
    private BankDesk desk;

    protected BankMatching() {} // for CDI proxies

    @Inject
    public BankMatching(BankStatements statements, Reconciling reconciling, LineMatching lines, BankDesk desk) {
        this.statements = statements;
        this.reconciling = reconciling;
        this.lines = lines;
        this.desk = desk;
    }

    /**
     * Runs the passes over the open lines; again, they find what has become clear since.
     *
     * @return how many findings were matched
     */
    @Needs(BankDesk.MATCH)
    public int run(String id) {
        statements.lock();
        long before = statements.nextMatch();
        int found = reconciling.run(desk.find(id).id(), desk.actor());
        record("bank.compared", id, Map.of("found", found), "", before);
        return found;
    }

    /** Matches what is proposed for a line, with all lines and items of the proposal. */
    @Needs(BankDesk.MATCH)
    public void accept(String id, int no) {
        statements.lock();
        desk.line(id, no);
        Finding finding = reconciling.findings(id).stream()
                .filter(one -> one.parts().stream().anyMatch(part -> part.line().no() == no))
                .findFirst()
                .orElseThrow(() -> new MatchRefused("item", id + "/" + no));
        long before = statements.nextMatch();
        for (MatchPart part : finding.parts()) {
            lines.match(part.line(), part.item(), part.amount(), finding.method(), desk.actor());
        }
        lines.settle(id, desk.actor());
        record("bank.matched", id, Map.of("line", no, "method", finding.method().name()), "", before);
    }

    /** Assigns a line, or parts of it, to items that a person has chosen. */
    @Needs(BankDesk.MATCH)
    public void assign(String id, int no, List<ItemChoice> choices) {
        check(choices);
        statements.lock();
        BankLine line = desk.line(id, no);
        long before = statements.nextMatch();
        for (ItemChoice choice : choices) {
            OpenItem item = reconciling.items().stream()
                    .filter(one -> one.kind() == choice.kind() && one.key().equals(choice.key()))
                    .findFirst()
                    .orElseThrow(() -> new MatchRefused("item", choice.key()));
            lines.match(line, item, Fen.of(choice.amountFen()), ReconMethod.MANUAL, desk.actor());
        }
        lines.settle(id, desk.actor());
        record("bank.matched", id, Map.of("line", no, "method", ReconMethod.MANUAL.name()), "", before);
    }

    private static void check(List<ItemChoice> choices) {
        Violations violations = new Violations();
        violations.require(choices != null && !choices.isEmpty(), "items", "required");
        for (int i = 0; choices != null && i < choices.size(); i++) {
            String field = "items[" + i + "].";
            ItemChoice choice = choices.get(i);
            violations.require(choice.kind() != null, field + "kind", "required");
            violations.text(field + "key", choice.key(), 40);
            violations.require(choice.amountFen() != null, field + "amountFen", "required");
        }
        violations.throwIfAny();
    }

    /** Keeps what is open of a line as money that nobody has identified yet. */
    @Needs(BankDesk.MATCH)
    public void suspend(String id, int no) {
        statements.lock();
        BankLine line = desk.line(id, no);
        long before = statements.nextMatch();
        lines.suspend(line, desk.actor());
        lines.settle(id, desk.actor());
        record("bank.suspended", id, Map.of("line", no, "amountFen", line.open().value()), "", before);
    }

    /** Books what is open of a line as what the bank took for itself, or gave. */
    @Needs(BankDesk.MATCH)
    public void charge(String id, int no) {
        statements.lock();
        BankLine line = desk.line(id, no);
        long before = statements.nextMatch();
        lines.charge(line, desk.actor());
        lines.settle(id, desk.actor());
        record("bank.charged", id, Map.of("line", no, "amountFen", line.open().value()), "", before);
    }

    /** Undoes a match with everything it booked. */
    @Needs(BankDesk.MATCH)
    public void undo(String id, long match, String reason) {
        requireReason(reason);
        statements.lock();
        desk.find(id);
        long before = statements.nextMatch();
        ReconMatch undone = statements.held(id, match).orElseThrow(() -> new MatchRefused("undone", match));
        lines.undo(id, match, reason, desk.actor());
        if (undone.booked() && undone.journalKind() == JournalKind.PAYMENT_RECEIVED) {
            desk.recordPayment(
                    "payment.takenBack",
                    undone.document(),
                    Map.of("amountFen", undone.amount().value(), "statement", id),
                    reason);
        }
        record(
                "bank.undone",
                id,
                Map.of(
                        "document",
                        undone.document(),
                        "amountFen",
                        undone.amount().value()),
                reason,
                before);
    }

    /** Signs for the lines that stay open. */
    @Needs(BankDesk.SIGN)
    public void signOff(String id, String reason) {
        requireReason(reason);
        statements.lock();
        BankStatement statement = desk.find(id);
        lines.signOff(id, reason, desk.actor());
        desk.record("bank.signedOff", id, Map.of("open", statement.open()), reason);
    }

    private static void requireReason(String reason) {
        Violations violations = new Violations();
        violations.text("reason", reason, BankDesk.LONGEST_REASON);
        violations.throwIfAny();
    }

    /** @param before a number drawn before anything was matched, so that what was is told in the histories of its invoices */
    private void record(String action, String id, Map<String, Object> facts, String reason, long before) {
        statements.matches(id, before).stream()
                .filter(match -> match.booked() && match.journalKind() == JournalKind.PAYMENT_RECEIVED)
                .forEach(match -> desk.recordPayment(
                        "payment.recorded",
                        match.document(),
                        Map.of("amountFen", match.amount().value(), "statement", id),
                        ""));
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put("state", desk.find(id).state().name());
        desk.record(action, id, all, reason);
    }
}
