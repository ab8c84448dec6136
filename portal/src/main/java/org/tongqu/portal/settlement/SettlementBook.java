package org.tongqu.portal.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Window;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.billing.statement.PartyNames;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads settlements, for seller, members and supervisors. */
@ApplicationScoped
@Transactional
public class SettlementBook {

    private static final String READ = "settlement.read";

    private Settlements settlements;
    private PartyNames names;
    private SettlementAccess access;
    private SettlementJournal journal;

    protected SettlementBook() {} // for CDI proxies

    @Inject
    public SettlementBook(
            Settlements settlements, PartyNames names, SettlementAccess access, SettlementJournal journal) {
        this.settlements = settlements;
        this.names = names;
        this.access = access;
        this.journal = journal;
    }

    /** The settlements in which the caller's organisation sells or has a share, newest first; all for supervisors. */
    @Needs(READ)
    public Slice<SettlementFacts> list(Page page) {
        Window window = new Window(page.offset(), page.size());
        return facts(
                access.seesAll(READ)
                        ? settlements.list(window)
                        : settlements.ofParty(PartyRef.of(access.organisation()), window),
                page);
    }

    /** The settlements of a consortium that the caller belongs to or supervises, newest first. */
    @Needs(READ)
    public Slice<SettlementFacts> ofConsortium(String consortiumId, Page page) {
        PartyRef consortium = PartyRef.of(consortiumId);
        if (!access.seesConsortium(READ, consortium)) {
            return new Slice<>(List.of(), 0, page);
        }
        return facts(settlements.ofConsortium(consortium, new Window(page.offset(), page.size())), page);
    }

    /** The settlements of an invoice that the caller may know of. */
    @Needs(READ)
    public List<SettlementFacts> ofInvoice(String invoiceId) {
        return settlements.ofInvoice(invoiceId).stream()
                .filter(access::sees)
                .map(this::facts)
                .toList();
    }

    /** Whether there is such a settlement and the caller may know of it. */
    @Needs(READ)
    public boolean knows(String id) {
        return settlements.find(id).filter(access::sees).isPresent();
    }

    /** @throws SettlementNotFound if there is none or the caller must not know of it */
    @Needs(READ)
    public SettlementFacts get(String id) {
        return facts(find(id));
    }

    /** What happened to the settlement, newest first. */
    @Needs(READ)
    public List<AuditEntry> history(String id) {
        return journal.of(find(id).id());
    }

    /** Whether the caller may use a function such as {@code settlement.calculate} for the seller of the settlement. */
    @Needs(READ)
    public boolean maySell(String function, SettlementFacts settlement) {
        return access.actsFor(function, settlement.seller().id());
    }

    /** Whether the caller may answer for a member of the settlement. */
    @Needs(READ)
    public boolean mayAnswer(SettlementFacts settlement) {
        return settlement.members().stream().anyMatch(member -> access.actsFor("settlement.confirm", member.id()));
    }

    private Slice<SettlementFacts> facts(org.tongqu.billing.Slice<Settlement> found, Page page) {
        return new Slice<>(found.items().stream().map(this::facts).toList(), found.total(), page);
    }

    private SettlementFacts facts(Settlement settlement) {
        return SettlementFacts.of(
                settlement,
                party -> new SettlementFacts.Party(party.id(), names.of(party).legalName()));
    }

    private Settlement find(String id) {
        return settlements.find(id).filter(access::sees).orElseThrow(() -> new SettlementNotFound(id));
    }
}
