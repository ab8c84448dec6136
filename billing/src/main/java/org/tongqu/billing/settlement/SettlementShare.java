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
import java.math.BigDecimal;
import java.util.Optional;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.Ground;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.agreement.Waterfall;

/** What one party gets at one step of a run; never changed. */
@Entity
@Table(name = "settlement_share", schema = "billing")
public class SettlementShare {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "settlement_share")
    @SequenceGenerator(
            name = "settlement_share",
            schema = "billing",
            sequenceName = "settlement_share_seq",
            allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_id")
    private SettlementRun run;

    @Column(name = "line_no")
    private int lineNo;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StageKind stage;

    private String label;

    @Column(name = "party_id")
    private PartyRef party;

    @Column(name = "amount_fen")
    private Fen amount;

    @Column(name = "exact_numerator")
    private BigDecimal exactNumerator;

    @Column(name = "exact_denominator")
    private BigDecimal exactDenominator;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    /** For JPA. */
    protected SettlementShare() {}

    SettlementShare(SettlementRun run, int lineNo, Waterfall.Part part) {
        this.run = run;
        this.lineNo = lineNo;
        this.ordinal = part.ordinal();
        this.stage = part.stage();
        this.label = part.label();
        this.party = part.party();
        this.amount = part.amount();
        this.exactNumerator = new BigDecimal(part.exact().numerator());
        this.exactDenominator = new BigDecimal(part.exact().denominator());
        this.ground = part.ground();
    }

    /** The run of which this is a part. */
    public SettlementRun run() {
        return run;
    }

    /** Number within the run, from one. */
    public int lineNo() {
        return lineNo;
    }

    /** Number of the step of the waterfall, from one. */
    public int ordinal() {
        return ordinal;
    }

    /** Kind of the step. */
    public StageKind stage() {
        return stage;
    }

    /** What an agreed deduction is for, empty otherwise. */
    public String label() {
        return label;
    }

    /** Who is credited. */
    public PartyRef party() {
        return party;
    }

    /** Whole fen, not negative. */
    public Fen amount() {
        return amount;
    }

    /** Why it is that much; empty for parts from before reasons were kept. */
    public Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }
}
