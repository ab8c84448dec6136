package org.tongqu.portal.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Window;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.Disputes;
import org.tongqu.billing.statement.PartyNames;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads disputes over parts of settlements, for the members concerned, the secretariat that mediates and supervisors. */
@ApplicationScoped
@Transactional
public class DisputeBook {

    private Disputes disputes;
    private DisputeSight sight;
    private PartyNames names;

    protected DisputeBook() {} // for CDI proxies

    @Inject
    public DisputeBook(Disputes disputes, DisputeSight sight, PartyNames names) {
        this.disputes = disputes;
        this.sight = sight;
        this.names = names;
    }

    /** The disputes of settlements in which the caller's organisation takes part, newest first; all for who sees all. */
    @Needs(DisputeSight.READ)
    public Slice<DisputeFacts> list(Page page) {
        Window window = new Window(page.offset(), page.size());
        var found = sight.access().seesAll(DisputeSight.READ)
                ? disputes.list(window)
                : disputes.ofParty(PartyRef.of(sight.access().organisation()), window);
        return new Slice<>(found.items().stream().map(this::facts).toList(), found.total(), page);
    }

    /** The disputes of a settlement that the caller may know of, oldest first. */
    @Needs(DisputeSight.READ)
    public List<DisputeFacts> ofSettlement(String settlementId) {
        return sight.settlement(settlementId).disputes().stream()
                .map(this::facts)
                .toList();
    }

    /** @throws DisputeNotFound if there is none or the caller must not know of it */
    @Needs(DisputeSight.READ)
    public DisputeFacts get(String id) {
        return facts(sight.dispute(id));
    }

    /** What happened to the dispute, newest first. */
    @Needs(DisputeSight.READ)
    public List<AuditEntry> history(String id) {
        return sight.history(sight.dispute(id));
    }

    /** Whether the caller may mediate it now. */
    @Needs(DisputeSight.READ)
    public boolean mayMediate(DisputeFacts dispute) {
        return dispute.state().isWaiting() && sight.access().seesAll("dispute.mediate");
    }

    /** Whether the caller may decide it now: only what is booked can be moved. */
    @Needs(DisputeSight.READ)
    public boolean mayDecide(DisputeFacts dispute) {
        return mayMediate(dispute) && dispute.booked();
    }

    /** Whether the caller may take it back now. */
    @Needs(DisputeSight.READ)
    public boolean mayWithdraw(DisputeFacts dispute) {
        return dispute.state().isWaiting()
                && sight.access().actsFor("dispute.open", dispute.claimant().id());
    }

    private DisputeFacts facts(Dispute dispute) {
        return DisputeFacts.of(
                dispute,
                party -> new SettlementFacts.Party(party.id(), names.of(party).legalName()));
    }
}
