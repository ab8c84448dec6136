package org.tongqu.billing.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/** Money that is to be sent to a party, known by the reference given to the bank; three persons stand behind it. */
@Entity
@Table(name = "payout", schema = "billing")
public class Payout {

    @Id
    private String id;

    @Column(name = "party_id")
    private PartyRef party;

    @Column(name = "amount_fen")
    private Fen amount;

    private String reference;

    @Enumerated(EnumType.STRING)
    private PayoutState status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "journal_id")
    private Long journalId;

    @Column(name = "bank_reference")
    private String bankReference;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** For JPA. */
    protected Payout() {}

    Payout(String id, PartyRef party, Fen amount, String reference, Instant createdAt, Actor by) {
        this.id = id;
        this.party = party;
        this.amount = amount;
        this.reference = reference;
        this.status = PayoutState.CREATED;
        this.createdAt = createdAt;
        this.createdBy = by.name();
    }

    void check(Actor by) {
        PayoutState target = PayoutState.MOVES.require(status, PayoutState.CHECKED);
        requireAnother(by);
        status = target;
        checkedBy = by.name();
    }

    void approve(Actor by) {
        PayoutState target = PayoutState.MOVES.require(status, PayoutState.APPROVED);
        requireAnother(by);
        status = target;
        approvedBy = by.name();
    }

    /** Written down together with its journal, which is posted before. */
    void submit(long journal, Instant at) {
        status = PayoutState.MOVES.require(status, PayoutState.SUBMITTED);
        journalId = journal;
        submittedAt = at;
    }

    void confirm(String reference) {
        move(PayoutState.CONFIRMED);
        bankReference = reference;
    }

    /** A second return is money that came twice or a step taken twice, and is never passed over in silence. */
    void returned() {
        if (status == PayoutState.RETURNED) {
            throw new PayoutRefused("returned", id);
        }
        move(PayoutState.RETURNED);
    }

    /** Takes a step that needs nothing but its state. */
    void move(PayoutState target) {
        status = PayoutState.MOVES.require(status, target);
    }

    private void requireAnother(Actor by) {
        if (hasHandled(by)) {
            throw new PayoutRefused("samePerson", id, by.name());
        }
    }

    /** Whether that person created, checked or approved the payout. */
    public boolean hasHandled(Actor person) {
        return person.name().equals(createdBy)
                || person.name().equals(checkedBy)
                || person.name().equals(approvedBy);
    }

    /** Number of the payout. */
    public String id() {
        return id;
    }

    /** Who is paid. */
    public PartyRef party() {
        return party;
    }

    /** How much. */
    public Fen amount() {
        return amount;
    }

    /** Reference given to the bank, unique. */
    public String reference() {
        return reference;
    }

    /** Where it stands. */
    public PayoutState status() {
        return status;
    }

    /** When it was asked for. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Who asked for it. */
    public String createdBy() {
        return createdBy;
    }

    /** Who checked it, if somebody did. */
    public Optional<String> checkedBy() {
        return Optional.ofNullable(checkedBy);
    }

    /** Who approved it, if somebody did. */
    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** When it was sent to the bank, if it was. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** Number of the journal that booked the submission, if it was sent to the bank. */
    public OptionalLong journalId() {
        return journalId == null ? OptionalLong.empty() : OptionalLong.of(journalId);
    }

    /** What the bank calls the payment, once it is confirmed. */
    public Optional<String> bankReference() {
        return Optional.ofNullable(bankReference);
    }
}
