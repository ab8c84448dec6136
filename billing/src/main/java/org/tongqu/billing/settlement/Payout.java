package org.tongqu.billing.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/** Money sent to a party, known by the reference given to the bank. */
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

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "journal_id")
    private long journalId;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** For JPA. */
    protected Payout() {}

    Payout(String id, PartyRef party, Fen amount, String reference, Instant submittedAt) {
        this.id = id;
        this.party = party;
        this.amount = amount;
        this.reference = reference;
        this.status = PayoutState.SUBMITTED;
        this.submittedAt = submittedAt;
    }

    void bookedAs(long journal) {
        journalId = journal;
    }

    void move(PayoutState target) {
        status = PayoutState.MOVES.require(status, target);
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

    /** When it was sent to the bank. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** Number of the journal that booked the submission. */
    public long journalId() {
        return journalId;
    }
}
