package org.tongqu.billing.settlement;

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
import java.time.Instant;
import org.tongqu.billing.PartyRef;

/** What one member said about a run; never changed. */
@Entity
@Table(name = "settlement_vote", schema = "billing")
public class SettlementVote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "settlement_vote")
    @SequenceGenerator(
            name = "settlement_vote",
            schema = "billing",
            sequenceName = "settlement_vote_seq",
            allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_id")
    private SettlementRun run;

    @Column(name = "party_id")
    private PartyRef party;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String reason;
    private String voter;

    @Column(name = "voted_at")
    private Instant votedAt;

    /** For JPA. */
    protected SettlementVote() {}

    SettlementVote(SettlementRun run, PartyRef party, Decision decision, String reason, Cast cast) {
        this.run = run;
        this.party = party;
        this.decision = decision;
        this.reason = reason;
        this.voter = cast.voter();
        this.votedAt = cast.at();
    }

    record Cast(Instant at, String voter) {}

    /** The run that is spoken about. */
    public SettlementRun run() {
        return run;
    }

    /** The member. */
    public PartyRef party() {
        return party;
    }

    /** What it said. */
    public Decision decision() {
        return decision;
    }

    /** Why it objects, empty if it confirms. */
    public String reason() {
        return reason;
    }

    /** The person who spoke for the member. */
    public String voter() {
        return voter;
    }

    /** When. */
    public Instant votedAt() {
        return votedAt;
    }
}
