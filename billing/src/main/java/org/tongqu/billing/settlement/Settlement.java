package org.tongqu.billing.settlement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.invoice.Invoice;

/**
 * A pool of net revenue and the runs that split it.
 *
 * <p>Its life: opened for an invoice, calculated, reviewed by the members, confirmed, posted, and closed when the buyer
 * has paid and all is released. An objection leads to a further run of the same pool.
 */
@Entity
@Table(name = "settlement", schema = "billing")
public class Settlement {

    @Id
    private String id;

    @Column(name = "invoice_id")
    private String invoiceId;

    @Column(name = "order_id")
    private String orderId;

    private BillingPeriod period;

    @Column(name = "seller_id")
    private PartyRef seller;

    @Column(name = "consortium_id")
    private PartyRef consortium;

    @Column(name = "version_id")
    private String versionId;

    @Column(name = "version_digest")
    private String versionDigest;

    @Column(columnDefinition = "jsonb")
    private ShareTerms terms;

    @Column(name = "pool_fen")
    private Fen pool;

    @Column(name = "opened_at")
    private Instant openedAt;

    @OneToMany(
            mappedBy = "settlement",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("seq")
    private List<SettlementRun> runs = new ArrayList<>();

    @OneToMany(
            mappedBy = "settlement",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("id")
    private List<ClawbackClaim> clawbacks = new ArrayList<>();

    @OneToMany(
            mappedBy = "settlement",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("id")
    private List<Dispute> disputes = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** For JPA. */
    protected Settlement() {}

    /** A settlement with its first run; the version is null if the seller keeps all. */
    Settlement(String id, Invoice invoice, ShareAgreementVersion version, Fen pool, Instant openedAt) {
        this.id = id;
        this.invoiceId = invoice.id();
        this.orderId = invoice.orderId();
        this.period = invoice.period();
        this.seller = invoice.seller();
        this.pool = pool;
        this.openedAt = openedAt;
        if (version == null) {
            this.terms = ShareTerms.allTo(invoice.seller());
        } else {
            this.consortium = version.agreement().consortium();
            this.versionId = version.id();
            this.versionDigest = version.digest();
            this.terms = version.terms();
        }
        runs.add(new SettlementRun(this, 1, null));
    }

    SettlementRun correct(Correction correction) {
        RunState state = currentRun().status();
        if (state != RunState.DISPUTED) {
            throw new MoveRefused("settlement", state, RunState.CALCULATED);
        }
        SettlementRun run = new SettlementRun(this, runs.size() + 1, correction);
        runs.add(run);
        return run;
    }

    /** Has the parties return a part of the pool because of a credit note, now or as soon as the pool is distributed. */
    void clawBack(String creditNoteId, Fen net) {
        clawbacks.add(new ClawbackClaim(this, creditNoteId, net));
    }

    void add(Dispute dispute) {
        disputes.add(dispute);
    }

    /** What is disputed of a part and waits. */
    Fen waitingOf(SettlementShare share) {
        return Fen.sum(disputes.stream()
                .filter(dispute -> dispute.status().isWaiting())
                .filter(dispute -> dispute.runId().equals(share.run().id()) && dispute.lineNo() == share.lineNo())
                .map(Dispute::amount)
                .toList());
    }

    /** The run with that number, if it is the current one. */
    SettlementRun requireCurrent(String runId) {
        SettlementRun current = currentRun();
        if (!current.id().equals(runId)) {
            throw new SettlementRefused("superseded", runId, current.id());
        }
        return current;
    }

    /** Number of the settlement. */
    public String id() {
        return id;
    }

    /** The invoice whose net revenue is shared. */
    public String invoiceId() {
        return invoiceId;
    }

    /** The order behind the invoice. */
    public String orderId() {
        return orderId;
    }

    /** The month of the invoice. */
    public BillingPeriod period() {
        return period;
    }

    /** Who sold. */
    public PartyRef seller() {
        return seller;
    }

    /** The consortium whose members share, if the revenue is shared. */
    public Optional<PartyRef> consortium() {
        return Optional.ofNullable(consortium);
    }

    /** The version of the share agreement that governs, if the revenue is shared. */
    public Optional<String> versionId() {
        return Optional.ofNullable(versionId);
    }

    /** The digest of that version. */
    public Optional<String> versionDigest() {
        return Optional.ofNullable(versionDigest);
    }

    /** The terms of that version, or all to the seller. */
    public ShareTerms terms() {
        return terms;
    }

    /** The parties that review a run; none if the seller keeps all. */
    public List<PartyRef> reviewers() {
        return versionId == null ? List.of() : terms.parties();
    }

    /** What is shared. */
    public Fen pool() {
        return pool;
    }

    /** When it was opened. */
    public Instant openedAt() {
        return openedAt;
    }

    /** All runs, oldest first. */
    public List<SettlementRun> runs() {
        return List.copyOf(runs);
    }

    /** What the parties return because something was given back to the buyer, in the order of the credit notes. */
    public List<ClawbackClaim> clawbacks() {
        return List.copyOf(clawbacks);
    }

    /** Parts of runs that members disputed, in the order of their numbers. */
    public List<Dispute> disputes() {
        return List.copyOf(disputes);
    }

    /** The newest run, the only one that can still move. */
    public SettlementRun currentRun() {
        return runs.get(runs.size() - 1);
    }
}
