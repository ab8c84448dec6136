package org.tongqu.billing.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Journals;
import org.tongqu.billing.ledger.LedgerLine;
import org.tongqu.billing.statement.MemberStatement.Closing;
import org.tongqu.billing.statement.MemberStatement.JournalRef;
import org.tongqu.billing.statement.MemberStatement.Line;

/** Statements of what parties are owed, read from the ledger. */
@ApplicationScoped
@Transactional
public class MemberStatements {

    private static final Set<JournalKind> RETURNS =
            EnumSet.of(JournalKind.CLAWBACK, JournalKind.CLAWBACK_NETTED, JournalKind.CLAWBACK_REPAID);

    private Journals journals;
    private PartyNames names;

    protected MemberStatements() {} // for CDI proxies

    /** Statements from the kept journals. */
    @Inject
    public MemberStatements(Journals journals, PartyNames names) {
        this.journals = journals;
        this.names = names;
    }

    /** The statement of a party from one business date to another, both included. */
    public MemberStatement of(PartyRef party, LocalDate from, LocalDate to) {
        List<Account> accounts = List.of(
                Account.held(party), Account.payable(party), Account.payoutTransit(party), Account.clawback(party));
        Fen opening = journals.balanceBefore(accounts, from).negate();
        List<Line> lines = lines(journals.lines(accounts, from, to));
        return new MemberStatement(names.of(party), from, to, opening, lines, owedBefore(party, to.plusDays(1)));
    }

    /** What a party is owed on all business dates together. */
    public Closing balance(PartyRef party) {
        return owedBefore(party, LocalDate.MAX);
    }

    private Closing owedBefore(PartyRef party, LocalDate date) {
        return new Closing(
                owedBefore(Account.held(party), date),
                owedBefore(Account.payable(party), date),
                owedBefore(Account.payoutTransit(party), date),
                owedBefore(Account.clawback(party), date).negate());
    }

    private Fen owedBefore(Account account, LocalDate date) {
        return journals.balanceBefore(List.of(account), date).negate();
    }

    /** One line per journal and document, with what it moves between and out of the three accounts. */
    private static List<Line> lines(List<LedgerLine> postings) {
        Map<List<Object>, List<LedgerLine>> groups = new LinkedHashMap<>();
        for (LedgerLine posting : postings) {
            List<Object> key = List.of(posting.journalId(), posting.posting().document());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(posting);
        }
        return groups.values().stream().map(MemberStatements::line).toList();
    }

    private static Line line(List<LedgerLine> group) {
        LedgerLine first = group.get(0);
        JournalRef journal = new JournalRef(first.journalId(), first.kind(), first.effectiveOn(), first.narrative());
        String document = first.posting().document();
        Fen held = moved(group, AccountKind.HELD);
        Fen payable = moved(group, AccountKind.PAYABLE);
        Fen transit = moved(group, AccountKind.PAYOUT_TRANSIT);
        if (RETURNS.contains(first.kind())) {
            Fen returned = held.plus(payable).plus(moved(group, AccountKind.CLAWBACK_RECV));
            return new Line(journal, document, Fen.ZERO, Fen.ZERO, returned, Fen.ZERO);
        }
        boolean release = !held.isZero() && !payable.isZero();
        boolean payout = !transit.isZero() && payable.isZero();
        return new Line(
                journal,
                document,
                release ? Fen.ZERO : held.negate(),
                release ? held : Fen.ZERO,
                Fen.ZERO,
                payout ? transit : Fen.ZERO);
    }

    private static Fen moved(List<LedgerLine> group, AccountKind kind) {
        return Fen.sum(group.stream()
                .filter(line -> line.posting().account().kind() == kind)
                .map(LedgerLine::amount)
                .toList());
    }
}
