package org.tongqu.portal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Window;
import org.tongqu.billing.bank.BankLine;
import org.tongqu.billing.bank.BankStatementState;
import org.tongqu.billing.bank.BankStatements;
import org.tongqu.billing.bank.Finding;
import org.tongqu.billing.bank.ItemSearch;
import org.tongqu.billing.bank.ReconMatch;
import org.tongqu.billing.bank.Reconciling;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads statements of the bank, what they are matched with and what is open, for the operator and auditors. */
@ApplicationScoped
@Transactional
public class BankBook {

    private BankStatements statements;
    private Reconciling reconciling;
    private BankDesk desk;
    private Organisations organisations;

    protected BankBook() {} // for CDI proxies

    @Inject
    public BankBook(BankStatements statements, Reconciling reconciling, BankDesk desk, Organisations organisations) {
        this.statements = statements;
        this.reconciling = reconciling;
        this.desk = desk;
        this.organisations = organisations;
    }

    /** The account at the bank, once it is described. */
    @Needs(BankDesk.READ)
    public Optional<BankAccountFacts> account() {
        return statements.account().map(BankAccountFacts::of);
    }

    /** The statements, newest first. */
    @Needs(BankDesk.READ)
    public Slice<BankStatementFacts> list(Page page) {
        var found = statements.list(window(page));
        return new Slice<>(found.items().stream().map(BankStatementFacts::of).toList(), found.total(), page);
    }

    /** @throws BankStatementNotFound if there is none */
    @Needs(BankDesk.READ)
    public BankStatementFacts get(String id) {
        return BankStatementFacts.of(desk.find(id));
    }

    /** The lines of a statement in their order; only those that are open if so asked for. */
    @Needs(BankDesk.READ)
    public Slice<BankLineFacts> lines(String id, boolean openOnly, Page page) {
        var found = statements.lines(desk.find(id).id(), openOnly, window(page));
        List<ReconMatch> matches = statements.matchesOf(found.items());
        return new Slice<>(
                found.items().stream()
                        .map(line -> BankLineFacts.of(line, matches))
                        .toList(),
                found.total(),
                page);
    }

    /** One line of a statement. */
    @Needs(BankDesk.READ)
    public BankLineFacts line(String id, int no) {
        BankLine line = desk.line(id, no);
        return BankLineFacts.of(line, statements.matchesOf(List.of(line)));
    }

    /** What the open lines of a statement that is being matched may belong to; nothing before, and once it is signed for. */
    @Needs(BankDesk.READ)
    public Slice<ProposalFacts> proposals(String id, Page page) {
        // What belongs together can only be told of all lines that are open, so a page is cut out of it.
        List<Finding> found =
                desk.find(id).state() == BankStatementState.MATCHING ? reconciling.findings(id) : List.of();
        return new Slice<>(
                found.stream()
                        .skip(page.offset())
                        .limit(page.size())
                        .map(ProposalFacts::of)
                        .toList(),
                found.size(),
                page);
    }

    /**
     * What is open in the books in the direction of a line, those that are equal to what is open of it first.
     *
     * @param text part of a number, a reference or the name of a party; empty for all
     */
    @Needs(BankDesk.READ)
    public Slice<OpenItemFacts> items(String id, int no, String text, Page page) {
        BankLine line = desk.line(id, no);
        Fen like = line.isMatched() ? line.entry().amount() : line.open();
        ItemSearch search = text.isBlank() ? ItemSearch.like(like) : new ItemSearch(like, text.strip(), parties(text));
        var found = reconciling.items(search, window(page));
        return new Slice<>(found.items().stream().map(OpenItemFacts::of).toList(), found.total(), page);
    }

    private List<PartyRef> parties(String name) {
        return organisations.search(name.strip(), "", "", new Page(0, Page.LARGEST)).items().stream()
                .map(organisation -> PartyRef.of(organisation.id()))
                .toList();
    }

    /** Books against bank; nothing before the first statement. */
    @Needs(BankDesk.READ)
    public Optional<BankBalanceFacts> balance() {
        return statements.balance().map(BankBalanceFacts::of);
    }

    /** What happened to the statement, newest first. */
    @Needs(BankDesk.READ)
    public List<AuditEntry> history(String id) {
        return desk.history(desk.find(id).id());
    }

    /** Whether the caller may match lines. */
    @Needs(BankDesk.READ)
    public boolean mayMatch() {
        return desk.allows(BankDesk.MATCH);
    }

    /** Whether the caller may sign for exceptions. */
    @Needs(BankDesk.READ)
    public boolean maySign() {
        return desk.allows(BankDesk.SIGN);
    }

    /** Whether the caller may take in statements. */
    @Needs(BankDesk.READ)
    public boolean mayImport() {
        return desk.allows(BankDesk.IMPORT);
    }

    private static Window window(Page page) {
        return new Window(page.offset(), page.size());
    }
}
