package org.tongqu.billing.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;

/** A charge of an invoice; never changed. */
@Entity
@Table(name = "invoice_line", schema = "billing")
public class InvoiceLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoice_line")
    @SequenceGenerator(
            name = "invoice_line",
            schema = "billing",
            sequenceName = "invoice_line_seq",
            allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invoice_id")
    private Invoice invoice;

    @Column(name = "line_no")
    private int lineNo;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    @Column(name = "origin_period")
    private BillingPeriod origin;

    private BigDecimal quantity;

    @Column(name = "gross_fen")
    private Fen gross;

    @Column(name = "net_fen")
    private Fen net;

    @Column(name = "tax_fen")
    private Fen tax;

    @Column(name = "usage_digest")
    private String usageDigest;

    /** For JPA. */
    protected InvoiceLine() {}

    InvoiceLine(Invoice invoice, int lineNo, Charge charge) {
        this.invoice = invoice;
        this.lineNo = lineNo;
        this.kind = charge.kind();
        this.origin = charge.origin();
        this.quantity = charge.quantity();
        this.gross = charge.gross();
        this.net = charge.net();
        this.tax = charge.tax();
        this.usageDigest = charge.usageDigest();
    }

    /** The invoice of which this is a line. */
    public Invoice invoice() {
        return invoice;
    }

    /** Number within the invoice, from one. */
    public int lineNo() {
        return lineNo;
    }

    /** What it is for. */
    public LineKind kind() {
        return kind;
    }

    /** The month in which it arose, earlier than that of the invoice for late records. */
    public BillingPeriod origin() {
        return origin;
    }

    /** Counted things, or copies times cycles. */
    public BigDecimal quantity() {
        return quantity;
    }

    /** Price with tax. */
    public Fen gross() {
        return gross;
    }

    /** Price without tax. */
    public Fen net() {
        return net;
    }

    /** Tax contained. */
    public Fen tax() {
        return tax;
    }

    /** SHA-256 over the digests of the records of use it contains, empty if it contains none. */
    public String usageDigest() {
        return usageDigest;
    }
}
