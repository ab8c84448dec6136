package org.tongqu.portal.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Window;
import org.tongqu.billing.close.AccountingPeriod;
import org.tongqu.billing.close.GateFailed;
import org.tongqu.billing.close.KindTotal;
import org.tongqu.billing.close.MonthBook;
import org.tongqu.billing.close.PeriodClose;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads the months of the ledger, for the operator of the platform and auditors. */
@ApplicationScoped
@Transactional
public class PeriodBook {

    private static final String READ = "period.read";

    private PeriodMonths months;
    private MonthBook book;
    private PeriodClose closing;
    private Organisations organisations;
    private AuditTrail audit;

    protected PeriodBook() {} // for CDI proxies

    @Inject
    public PeriodBook(
            PeriodMonths months, MonthBook book, PeriodClose closing, Organisations organisations, AuditTrail audit) {
        this.months = months;
        this.book = book;
        this.closing = closing;
        this.organisations = organisations;
        this.audit = audit;
    }

    /** The months of the ledger, newest first; the present one is always among them. */
    @Needs(READ)
    public Slice<PeriodFacts> list(Page page) {
        List<AccountingPeriod> all = months.all();
        List<PeriodFacts> items = all.stream()
                .skip(page.offset())
                .limit(page.size())
                .map(months::facts)
                .toList();
        return new Slice<>(items, all.size(), page);
    }

    /** @throws PeriodNotFound if there is no such month */
    @Needs(READ)
    public PeriodSheet get(String id) {
        AccountingPeriod month = months.find(id);
        PeriodFacts facts = months.facts(month);
        // A gate of a sealed month was passed once and for all: what comes later belongs to an open month.
        List<GateFailed> failed = facts.sealed() ? List.of() : closing.failedGates(month.period());
        return new PeriodSheet(
                facts,
                GateFacts.of(failed, organisations::name),
                book.trialBalance(month.period()).stream().map(PeriodBook::line).toList(),
                signatures(id));
    }

    /** What happened to the month, newest first. */
    @Needs(READ)
    public List<AuditEntry> history(String id) {
        return events(months.find(id).period());
    }

    /** The journals that are dated in the month, in the order of posting. */
    @Needs(READ)
    public Slice<JournalFacts> journals(String id, Page page) {
        var found = book.journals(months.find(id).period(), new Window(page.offset(), page.size()));
        return new Slice<>(found.items().stream().map(JournalFacts::of).toList(), found.total(), page);
    }

    private List<AuditEntry> events(BillingPeriod period) {
        return audit.of(new Subject(PeriodDesk.SUBJECT, period.toString()));
    }

    private List<PeriodSheet.Signature> signatures(String id) {
        return events(BillingPeriod.parse(id)).stream()
                .map(entry -> new PeriodSheet.Signature(entry.action(), entry.actor(), entry.actorName(), entry.at()))
                .toList();
    }

    private static PeriodSheet.Line line(KindTotal total) {
        return new PeriodSheet.Line(
                total.kind().name(),
                total.opening().value(),
                total.debit().value(),
                total.credit().value(),
                total.closing().value());
    }
}
