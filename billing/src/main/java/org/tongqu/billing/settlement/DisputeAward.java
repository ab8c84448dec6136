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

/** What a decision gave to a party of a disputed part; never changed. */
@Entity
@Table(name = "dispute_award", schema = "billing")
public class DisputeAward {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispute_award")
    @SequenceGenerator(
            name = "dispute_award",
            schema = "billing",
            sequenceName = "dispute_award_seq",
            allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "party_id")
    private PartyRef party;

    @Column(name = "amount_fen")
    private Fen amount;

    /** For JPA. */
    protected DisputeAward() {}

    DisputeAward(Dispute dispute, int lineNo, PartyRef party, Fen amount) {
        this.dispute = dispute;
        this.lineNo = lineNo;
        this.party = party;
        this.amount = amount;
    }

    /** Who got it. */
    public PartyRef party() {
        return party;
    }

    /** More than nothing. */
    public Fen amount() {
        return amount;
    }
}
