package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.invoice.CreditNoteIssued;

/**
 * Taking back from the parties what a credit note gave back to the buyer (T9).
 *
 * <p>Every settlement that was open when the credit note was booked returns its part, split by what its parties still have
 * of the pool; one that is not posted yet returns it as soon as it is. A settlement opened later shares the smaller amount
 * from the start.
 */
@ApplicationScoped
@Transactional
public class RevenueClawback {

    private Settlements settlements;
    private SettledDocuments documents;
    private RevenueRelease release;
    private ClawbackBooking booking;

    protected RevenueClawback() {} // for CDI proxies

    /** Clawback from the kept settlements. */
    @Inject
    public RevenueClawback(
            Settlements settlements, SettledDocuments documents, RevenueRelease release, ClawbackBooking booking) {
        this.settlements = settlements;
        this.documents = documents;
        this.release = release;
        this.booking = booking;
    }

    /** Takes back what a credit note gave back, in the transaction of the credit note. */
    public void onCredit(@Observes CreditNoteIssued credited) {
        List<Settlement> opened = settlements.ofInvoice(credited.invoiceId());
        if (opened.isEmpty()) {
            return;
        }
        due(credited, opened).forEach((settlementId, net) -> {
            Settlement settlement = settlements.getLocked(settlementId);
            settlement.clawBack(credited.creditNoteId(), net);
            if (settlement.currentRun().status().isPosted()) {
                bookDue(settlement.currentRun(), credited.by());
            }
        });
        release.release(credited.invoiceId(), credited.by());
    }

    /** Takes back what credit notes gave back before the settlement was posted, in the transaction of the posting. */
    public void onPosting(@Observes RevenueDistributed distributed) {
        bookDue(settlements.getRun(distributed.runId()), distributed.by());
    }

    /** What of a credit note falls on every settlement, by its number. */
    private Map<String, Fen> due(CreditNoteIssued credited, List<Settlement> opened) {
        Map<String, Fen> due = new TreeMap<>();
        documents.creditedPools(credited.creditNoteId()).forEach((version, net) -> {
            if (!net.isPositive()) {
                return;
            }
            Settlement settlement = opened.stream()
                    .filter(s -> s.versionId().equals(version))
                    .findFirst()
                    .orElseThrow(() -> new SettlementRefused("noPool", credited.creditNoteId(), credited.invoiceId()));
            due.merge(settlement.id(), net, Fen::plus);
        });
        return due;
    }

    private void bookDue(SettlementRun run, Actor by) {
        for (ClawbackClaim claim : run.settlement().clawbacks()) {
            if (claim.status() == ClawbackState.DUE) {
                booking.book(claim, run, by);
            }
        }
    }
}
