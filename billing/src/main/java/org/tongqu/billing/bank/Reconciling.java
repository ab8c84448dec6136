package org.tongqu.billing.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.spi.PartyDetails;
import org.tongqu.billing.statement.PartyNames;

/** Runs the passes over the open lines of a statement and matches what is beyond doubt. */
@ApplicationScoped
@Transactional
public class Reconciling {

    private BankStatements statements;
    private LineMatching matching;
    private PartyNames names;

    protected Reconciling() {} // for CDI proxies

    /** Passes over the kept statements. */
    @Inject
    public Reconciling(BankStatements statements, LineMatching matching, PartyNames names) {
        this.statements = statements;
        this.matching = matching;
        this.names = names;
    }

    /**
     * Matches what is beyond doubt; again, it finds what has become so since.
     *
     * @return how many lines were matched
     * @throws MatchRefused if there is no such statement
     */
    public int run(String statementId, Actor by) {
        statements.lock();
        List<Finding> sure =
                findings(statementId).stream().filter(Finding::sure).toList();
        Map<Boolean, List<Finding>> byBooked = sure.stream().collect(Collectors.partitioningBy(Reconciling::isBooked));
        matching.matchBooked(byBooked.get(true), by);
        for (Finding finding : byBooked.get(false)) {
            for (MatchPart part : finding.parts()) {
                matching.match(part.line(), part.item(), part.amount(), finding.method(), by);
            }
        }
        matching.settle(statementId, by);
        return sure.size();
    }

    /** Whether nothing has to be booked for it. */
    private static boolean isBooked(Finding finding) {
        return finding.parts().stream().allMatch(part -> part.item().kind() == OpenItem.Kind.JOURNAL);
    }

    /** What the open lines may belong to; what is not beyond doubt is for a person to decide. */
    public List<Finding> findings(String statementId) {
        List<BankLine> open = statements.openLines(statementId);
        return open.isEmpty() ? List.of() : Matching.of(open, items());
    }

    /** Everything in the books that is open, with the names of its parties. */
    public List<OpenItem> items() {
        return named(statements.openItems());
    }

    /** What is open and looked for, with the names of its parties. */
    public Slice<OpenItem> items(ItemSearch search, Window window) {
        Slice<OpenItem> found = statements.openItems(search, window);
        return new Slice<>(named(found.items()), found.total());
    }

    private List<OpenItem> named(List<OpenItem> items) {
        Map<PartyRef, OpenItem.Names> known = new HashMap<>();
        return items.stream()
                .map(item -> item.party() == null ? item : item.named(known.computeIfAbsent(item.party(), this::names)))
                .toList();
    }

    private OpenItem.Names names(PartyRef party) {
        PartyDetails details = names.of(party);
        return new OpenItem.Names(details.legalName(), details.taxId());
    }
}
