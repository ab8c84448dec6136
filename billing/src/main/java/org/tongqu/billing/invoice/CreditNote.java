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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/**
 * What a seller gives back of an issued invoice (红字): the invoice stays as it is, the credit note stands beside it.
 *
 * <p>Its life: requested by one side, confirmed by the other within {@link #TIME_TO_CONFIRM} or lapsed, then booked, set off against what the buyer owes, and what it had paid already is paid back.
 */
@Entity
@Table(name = "credit_note", schema = "billing")
public class CreditNote {

    /** How long the other side may take to confirm (as the confirmation of a red-letter invoice). */
    public static final Duration TIME_TO_CONFIRM = Duration.ofHours(72);

    @Id
    private String id;

    @Column(name = "invoice_id")
    private String invoiceId;

    @Column(name = "buyer_id")
    private PartyRef buyer;

    @Column(name = "seller_id")
    private PartyRef seller;

    @Enumerated(EnumType.STRING)
    private CreditReason reason;

    private String explanation;

    private String reference;

    @Column(name = "gross_fen")
    private Fen gross;

    @Column(name = "net_fen")
    private Fen net;

    @Column(name = "tax_fen")
    private Fen tax;

    @Column(name = "set_off_fen")
    private Fen setOff;

    @Enumerated(EnumType.STRING)
    private CreditNoteState status;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requester_id")
    private PartyRef requester;

    @Column(name = "confirm_until")
    private Instant confirmUntil;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "refund_reference")
    private String refundReference;

    @OneToMany(
            mappedBy = "creditNote",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("lineNo")
    private List<CreditNoteLine> lines = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** For JPA. */
    protected CreditNote() {}

    CreditNote(String id, Invoice invoice, CreditRequest request, Instant at, Actor by) {
        this.id = id;
        this.invoiceId = invoice.id();
        this.buyer = invoice.buyer();
        this.seller = invoice.seller();
        this.reason = request.reason();
        this.explanation = request.explanation();
        this.reference = request.reference();
        this.gross = Fen.ZERO;
        this.net = Fen.ZERO;
        this.tax = Fen.ZERO;
        this.setOff = Fen.ZERO;
        this.status = CreditNoteState.CONFIRM_PENDING;
        this.requestedAt = at;
        this.requestedBy = by.name();
        this.requester = request.requester();
        this.confirmUntil = at.plus(TIME_TO_CONFIRM);
    }

    void add(int lineNo, CreditTax.Credit credit) {
        lines.add(new CreditNoteLine(this, lineNo, credit));
        gross = gross.plus(credit.gross());
        net = net.plus(credit.net());
        tax = tax.plus(credit.tax());
    }

    boolean isRequestedBy(String ofInvoice, CreditRequest request) {
        return requester.equals(request.requester())
                && invoiceId.equals(ofInvoice)
                && reason == request.reason()
                && explanation.equals(request.explanation())
                && amounts().equals(request.lines());
    }

    private Map<Integer, Fen> amounts() {
        Map<Integer, Fen> amounts = new TreeMap<>();
        lines.forEach(line -> amounts.put(line.lineNo(), line.gross()));
        return amounts;
    }

    void move(CreditNoteState target) {
        status = CreditNoteState.MOVES.require(status, target);
    }

    void issued(Fen setOffNow, Instant at) {
        move(CreditNoteState.ISSUED);
        setOff = setOffNow;
        issuedAt = at;
    }

    void refunded(String bankReference) {
        move(CreditNoteState.REFUNDED);
        refundReference = bankReference;
    }

    /** Number of the credit note. */
    public String id() {
        return id;
    }

    /** The invoice of which something is given back. */
    public String invoiceId() {
        return invoiceId;
    }

    /** Who gets it back. */
    public PartyRef buyer() {
        return buyer;
    }

    /** Who gives it back. */
    public PartyRef seller() {
        return seller;
    }

    /** Why. */
    public CreditReason reason() {
        return reason;
    }

    /** Why, in words. */
    public String explanation() {
        return explanation;
    }

    /** The requester's reference. */
    public String reference() {
        return reference;
    }

    /** What is given back, tax included. */
    public Fen gross() {
        return gross;
    }

    /** What is given back, without tax. */
    public Fen net() {
        return net;
    }

    /** The tax contained. */
    public Fen tax() {
        return tax;
    }

    /** The part that lowered what the buyer owed. */
    public Fen setOff() {
        return setOff;
    }

    /** The part that the buyer had paid already, to be paid back; nothing before the credit note is booked. */
    public Fen toRefund() {
        return status.isBooked() ? gross.minus(setOff) : Fen.ZERO;
    }

    /** Where it stands. */
    public CreditNoteState status() {
        return status;
    }

    /** When it was requested. */
    public Instant requestedAt() {
        return requestedAt;
    }

    /** Who requested it. */
    public String requestedBy() {
        return requestedBy;
    }

    /** The side that requested it, buyer or seller. */
    public PartyRef requester() {
        return requester;
    }

    /** The other side, which confirms it. */
    public PartyRef confirmer() {
        return requester.equals(seller) ? buyer : seller;
    }

    /** Until when the other side can confirm. */
    public Instant confirmUntil() {
        return confirmUntil;
    }

    /** When it was booked, if it was. */
    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    /** Reference of the bank under which it was paid back, if it was. */
    public Optional<String> refundReference() {
        return Optional.ofNullable(refundReference);
    }

    /** What is given back of each line. */
    public List<CreditNoteLine> lines() {
        return List.copyOf(lines);
    }
}
