package org.tongqu.billing.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/** What one party returns of a settlement, and where it comes from; never changed. */
@Entity
@Table(name = "clawback_share", schema = "billing")
public class ClawbackShare {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clawback_share")
    @SequenceGenerator(
            name = "clawback_share",
            schema = "billing",
            sequenceName = "clawback_share_seq",
            allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clawback_id")
    private ClawbackClaim clawback;

    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "party_id")
    private PartyRef party;

    private boolean excess;

    @Column(name = "held_fen")
    private Fen held;

    @Column(name = "payable_fen")
    private Fen payable;

    @Column(name = "claimed_fen")
    private Fen claimed;

    /** For JPA. */
    protected ClawbackShare() {}

    ClawbackShare(ClawbackClaim clawback, int lineNo, Holder holder, Clawback.Sources sources) {
        this.clawback = clawback;
        this.lineNo = lineNo;
        this.party = holder.party();
        this.excess = holder.excess();
        this.held = sources.held();
        this.payable = sources.payable();
        this.claimed = sources.claimed();
    }

    /** The clawback of which this is a part. */
    public ClawbackClaim clawback() {
        return clawback;
    }

    /** Number within the clawback, from one. */
    public int lineNo() {
        return lineNo;
    }

    /** Who returns it. */
    public PartyRef party() {
        return party;
    }

    /** Whether it comes from what was set aside beyond the permitted revenue of the party. */
    public boolean excess() {
        return excess;
    }

    /** What was not released to the party yet, or set aside. */
    public Fen held() {
        return held;
    }

    /** What was payable to the party. */
    public Fen payable() {
        return payable;
    }

    /** What the party had been paid already and owes now. */
    public Fen claimed() {
        return claimed;
    }

    /** All that the party returns. */
    public Fen amount() {
        return held.plus(payable).plus(claimed);
    }

    Holder holder() {
        return new Holder(party, excess);
    }
}
