package org.tongqu.billing.invoice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.TaxRate;
import org.tongqu.billing.order.Order;

/**
 * What a buyer owes for one month of an order.
 *
 * <p>Its life: drafted from charges, issued (from then on sealed), paid in parts or at once, settled; what is given
 * back of it stands beside it in credit notes. An invoice over nothing is settled as soon as it is issued.
 */
@Entity
@Table(name = "invoice", schema = "billing")
public class Invoice {

    @Id
    private String id;

    @Column(name = "order_id")
    private String orderId;

    private BillingPeriod period;

    @Column(name = "buyer_id")
    private PartyRef buyer;

    @Column(name = "seller_id")
    private PartyRef seller;

    @Column(name = "product_id")
    private ProductRef product;

    @Column(name = "tax_rate_bp")
    private TaxRate taxRate;

    @Column(name = "gross_fen")
    private Fen gross;

    @Column(name = "net_fen")
    private Fen net;

    @Column(name = "tax_fen")
    private Fen tax;

    @Column(name = "paid_fen")
    private Fen paid;

    @Column(name = "credited_net_fen")
    private Fen creditedNet;

    @Column(name = "credited_tax_fen")
    private Fen creditedTax;

    @Column(name = "set_off_fen")
    private Fen setOff;

    @Column(name = "has_settlement")
    private boolean hasSettlement;

    @Enumerated(EnumType.STRING)
    private InvoiceState status;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issue_date")
    private LocalDate issueDate;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @OneToMany(
            mappedBy = "invoice",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("lineNo")
    private List<InvoiceLine> lines = new ArrayList<>();

    @OneToMany(
            mappedBy = "invoice",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("recordedAt, reference")
    private List<Payment> payments = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** For JPA. */
    protected Invoice() {}

    Invoice(String id, Order order, BillingPeriod period, List<Charge> charges) {
        this.id = id;
        this.orderId = order.id();
        this.period = period;
        this.buyer = order.buyer();
        this.seller = order.seller();
        this.product = order.product();
        this.taxRate = order.plan().tax();
        for (Charge charge : charges) {
            lines.add(new InvoiceLine(this, lines.size() + 1, charge));
        }
        this.gross = Fen.sum(charges.stream().map(Charge::gross).toList());
        this.tax = Fen.sum(charges.stream().map(Charge::tax).toList());
        this.net = gross.minus(tax);
        this.paid = Fen.ZERO;
        this.creditedNet = Fen.ZERO;
        this.creditedTax = Fen.ZERO;
        this.setOff = Fen.ZERO;
        this.status = InvoiceState.DRAFT;
    }

    void issue(Instant at, int termDays) {
        status = InvoiceState.MOVES.require(status, InvoiceState.ISSUED);
        issuedAt = at;
        issueDate = BillingPeriod.dateOf(at);
        dueDate = issueDate.plusDays(termDays);
        if (gross.isZero()) {
            status = InvoiceState.MOVES.require(status, InvoiceState.SETTLED);
        }
    }

    Payment pay(Fen amount, String reference, Instant at, String by) {
        Fen applied = amount.min(outstanding());
        InvoiceState next = applied.equals(outstanding()) ? InvoiceState.SETTLED : InvoiceState.PARTIALLY_PAID;
        status = InvoiceState.MOVES.require(status, next);
        paid = paid.plus(applied);
        Payment payment = new Payment(this, reference, amount, applied, new Payment.Receipt(at, by));
        payments.add(payment);
        return payment;
    }

    /** Takes back a payment: what it had brought in is owed again. */
    void takeBack(Payment payment, Instant at, String by) {
        Fen rest = paid.minus(payment.applied());
        InvoiceState next = rest.isZero() ? InvoiceState.ISSUED : InvoiceState.PARTIALLY_PAID;
        status = InvoiceState.MOVES.require(status, next);
        paid = rest;
        payments.add(Payment.takingBack(payment, new Payment.Receipt(at, by)));
    }

    /** Notes that a settlement shares its revenue from now on; never taken back. */
    void settlementOpened() {
        hasSettlement = true;
    }

    /** Gives back an amount; says what of it lowers what is owed, the rest was paid already. */
    Fen credit(Fen netAmount, Fen taxAmount) {
        Fen lowers = netAmount.plus(taxAmount).min(outstanding());
        creditedNet = creditedNet.plus(netAmount);
        creditedTax = creditedTax.plus(taxAmount);
        setOff = setOff.plus(lowers);
        InvoiceState next = status;
        if (credited().equals(gross)) {
            next = InvoiceState.FULLY_CREDITED;
        } else if (outstanding().isZero()) {
            next = InvoiceState.SETTLED;
        }
        if (next != status) {
            status = InvoiceState.MOVES.require(status, next);
        }
        return lowers;
    }

    /** Number of the invoice. */
    public String id() {
        return id;
    }

    /** The order that is charged. */
    public String orderId() {
        return orderId;
    }

    /** The month that is charged. */
    public BillingPeriod period() {
        return period;
    }

    /** Who pays. */
    public PartyRef buyer() {
        return buyer;
    }

    /** Who sells. */
    public PartyRef seller() {
        return seller;
    }

    /** What was bought. */
    public ProductRef product() {
        return product;
    }

    /** The tax rate contained in the amounts. */
    public TaxRate taxRate() {
        return taxRate;
    }

    /** What is charged, tax included. */
    public Fen gross() {
        return gross;
    }

    /** What is charged, without tax. */
    public Fen net() {
        return net;
    }

    /** The tax contained. */
    public Fen tax() {
        return tax;
    }

    /** What was paid of it; an excess is not part of it. */
    public Fen paid() {
        return paid;
    }

    /** What was given back of it, tax included. */
    public Fen credited() {
        return creditedNet.plus(creditedTax);
    }

    /** What was given back of it, without tax. */
    public Fen creditedNet() {
        return creditedNet;
    }

    /** What is still owed: neither paid nor set off by a credit note. */
    public Fen outstanding() {
        return gross.minus(paid).minus(setOff);
    }

    /** The part of what is left of the net amount that the payments so far have brought in; all once nothing is owed. */
    public Fen netPaid() {
        Fen left = gross.minus(credited());
        Fen leftNet = net.minus(creditedNet);
        return left.isZero()
                ? leftNet
                : leftNet.portion(left.minus(outstanding()).value(), left.value());
    }

    /** Whether a settlement shares its revenue. */
    public boolean hasSettlement() {
        return hasSettlement;
    }

    /** Where it stands. */
    public InvoiceState status() {
        return status;
    }

    /** When it was issued. */
    public Instant issuedAt() {
        return issuedAt;
    }

    /** Business date of issue. */
    public LocalDate issueDate() {
        return issueDate;
    }

    /** Last business date to pay. */
    public LocalDate dueDate() {
        return dueDate;
    }

    /** The charges. */
    public List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    /** The payments, oldest first. */
    public List<Payment> payments() {
        return List.copyOf(payments);
    }
}
