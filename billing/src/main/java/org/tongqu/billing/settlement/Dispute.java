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
import org.tongqu.billing.PartyRef;

/**
 * A part of a run that a member disputes while it accepts the rest.
 *
 * <p>Its life: opened in the review, perhaps taken up by a mediator, then decided or taken back. Until then the part waits
 * with whom the run gave it to: booked, but not released.
 */
@Entity
@Table(name = "dispute", schema = "billing")
public class Dispute {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settlement_id")
    private Settlement settlement;

    @Column(name = "run_id")
    private String runId;

    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "party_id")
    private PartyRef party;

    @Column(name = "claimant_id")
    private PartyRef claimant;

    @Column(name = "amount_fen")
    private Fen amount;

    private String reason;

    @Enumerated(EnumType.STRING)
    private DisputeState status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    private String outcome;

    @OneToMany(
            mappedBy = "dispute",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("lineNo")
    private List<DisputeAward> awards = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** For JPA. */
    protected Dispute() {}

    Dispute(String id, SettlementShare share, PartyRef claimant, Contest contest, SettlementVote.Cast cast) {
        this.id = id;
        this.settlement = share.run().settlement();
        this.runId = share.run().id();
        this.lineNo = share.lineNo();
        this.party = share.party();
        this.claimant = claimant;
        this.amount = contest.amount();
        this.reason = contest.reason();
        this.status = DisputeState.OPEN;
        this.openedAt = cast.at();
        this.openedBy = cast.voter();
        this.outcome = "";
    }

    /** Whether it is the same dispute. */
    boolean is(PartyRef member, Contest contest) {
        return claimant.equals(member)
                && lineNo == contest.lineNo()
                && amount.equals(contest.amount())
                && reason.equals(contest.reason());
    }

    void takeUp() {
        status = DisputeState.MOVES.require(status, DisputeState.MEDIATION);
    }

    void end(DisputeState end, String why, SettlementVote.Cast cast) {
        status = DisputeState.MOVES.require(status, end);
        outcome = why;
        endedAt = cast.at();
        endedBy = cast.voter();
    }

    void award(PartyRef winner, Fen won) {
        awards.add(new DisputeAward(this, awards.size() + 1, winner, won));
    }

    /** Number of the dispute. */
    public String id() {
        return id;
    }

    /** The settlement of which a part is disputed. */
    public Settlement settlement() {
        return settlement;
    }

    /** The run of which a part is disputed. */
    public String runId() {
        return runId;
    }

    /** Number of the part within the run. */
    public int lineNo() {
        return lineNo;
    }

    /** To whom the run gave the part. */
    public PartyRef party() {
        return party;
    }

    /** The member that disputes it. */
    public PartyRef claimant() {
        return claimant;
    }

    /** What is disputed of the part. */
    public Fen amount() {
        return amount;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** Where it stands. */
    public DisputeState status() {
        return status;
    }

    /** When it was opened. */
    public Instant openedAt() {
        return openedAt;
    }

    /** The person who opened it for the member. */
    public String openedBy() {
        return openedBy;
    }

    /** When it ended, if it did. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The person who decided it or took it back, empty before. */
    public String endedBy() {
        return endedBy == null ? "" : endedBy;
    }

    /** Why it was decided so or taken back, empty before. */
    public String outcome() {
        return outcome;
    }

    /** What was given to others of the part. */
    public List<DisputeAward> awards() {
        return List.copyOf(awards);
    }

    /** All that was given to others. */
    public Fen awarded() {
        return Fen.sum(awards.stream().map(DisputeAward::amount).toList());
    }
}
