package org.tongqu.billing.settlement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Fen;

/** What the parties of a settlement return because something of its invoice was given back to the buyer. */
@Entity
@Table(name = "clawback", schema = "billing")
public class ClawbackClaim {

    @Id
    private String id;

    @Column(name = "credit_note_id")
    private String creditNoteId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settlement_id")
    private Settlement settlement;

    @Column(name = "net_fen")
    private Fen net;

    @Column(name = "shortfall_fen")
    private Fen shortfall;

    @Column(name = "guarantor_fen")
    private Fen toGuarantor;

    @Enumerated(EnumType.STRING)
    private ClawbackState status;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @OneToMany(
            mappedBy = "clawback",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("lineNo")
    private List<ClawbackShare> shares = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** For JPA. */
    protected ClawbackClaim() {}

    ClawbackClaim(Settlement settlement, String creditNoteId, Fen net) {
        this.id = creditNoteId + "/" + settlement.id();
        this.creditNoteId = creditNoteId;
        this.settlement = settlement;
        this.net = net;
        this.shortfall = Fen.ZERO;
        this.toGuarantor = Fen.ZERO;
        this.status = ClawbackState.DUE;
    }

    void add(Holder holder, Clawback.Sources sources) {
        shares.add(new ClawbackShare(this, shares.size() + 1, holder, sources));
    }

    void book(Fen lessShortfall, Fen backToGuarantor, Instant at) {
        status = ClawbackState.MOVES.require(status, ClawbackState.BOOKED);
        shortfall = lessShortfall;
        toGuarantor = backToGuarantor;
        bookedAt = at;
    }

    /** Numbers of the credit note and the settlement, with a slash between them. */
    public String id() {
        return id;
    }

    /** The credit note that gave something back. */
    public String creditNoteId() {
        return creditNoteId;
    }

    /** The settlement whose parties return it. */
    public Settlement settlement() {
        return settlement;
    }

    /** What is taken out of the pool. */
    public Fen net() {
        return net;
    }

    /** What a guarantor guaranteed less, returned by the parties on top. */
    public Fen shortfall() {
        return shortfall;
    }

    /** The part of the shortfall that the guarantor had paid and gets back. */
    public Fen toGuarantor() {
        return toGuarantor;
    }

    /** Where it stands. */
    public ClawbackState status() {
        return status;
    }

    /** When it was booked, if it was. */
    public Optional<Instant> bookedAt() {
        return Optional.ofNullable(bookedAt);
    }

    /** What every party returns; none before it is booked. */
    public List<ClawbackShare> shares() {
        return List.copyOf(shares);
    }
}
