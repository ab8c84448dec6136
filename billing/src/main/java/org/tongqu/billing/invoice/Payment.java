package org.tongqu.billing.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tongqu.billing.Fen;

/** Money received for an invoice, or taken back from it; known by its reference and never changed. */
@Entity
@Table(name = "payment", schema = "billing")
public class Payment {

    @Id
    private String reference;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Column(name = "amount_fen")
    private Fen amount;

    @Column(name = "applied_fen")
    private Fen applied;

    @Column(name = "takes_back")
    private String takesBack;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For JPA. */
    protected Payment() {}

    Payment(Invoice invoice, String reference, Fen amount, Fen applied, Receipt receipt) {
        this.invoice = invoice;
        this.reference = reference;
        this.amount = amount;
        this.applied = applied;
        this.recordedAt = receipt.at();
        this.recordedBy = receipt.by();
    }

    /** The payment of less than nothing that takes one back. */
    static Payment takingBack(Payment wrong, Receipt receipt) {
        Payment back = new Payment(
                wrong.invoice, "-" + wrong.reference, wrong.amount.negate(), wrong.applied.negate(), receipt);
        back.takesBack = wrong.reference;
        return back;
    }

    record Receipt(Instant at, String by) {}

    /** Reference of the bank, unique. */
    public String reference() {
        return reference;
    }

    /** The invoice it was paid for. */
    public Invoice invoice() {
        return invoice;
    }

    /** What was received. */
    public Fen amount() {
        return amount;
    }

    /** The part that was owed. */
    public Fen applied() {
        return applied;
    }

    /** The part beyond what was owed, kept as the buyer's advance. */
    public Fen excess() {
        return amount.minus(applied);
    }

    /** Whether it takes back another one; its amounts are negative then. */
    public boolean takesBack() {
        return takesBack != null;
    }

    /** When it was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }
}
