package org.tongqu.portal.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** What an organisation or a contract says of a pair; an opinion may be taken back, but stays written. */
@Entity
@Table(name = "match_judgment", schema = "portal")
public class MatchJudgment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "match_judgment_seq")
    @SequenceGenerator(name = "match_judgment_seq", sequenceName = "portal.match_judgment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "demand_id")
    private String demandId;

    @Column(name = "product_id")
    private String productId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Source source;

    private int grade;

    @Column(name = "organisation_id")
    private String organisationId;

    private String judge;

    @Column(name = "judged_at")
    private OffsetDateTime at;

    private String reason;
    private String comment;
    private String reference;

    @Column(name = "undone_at")
    private OffsetDateTime undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected MatchJudgment() {} // for JPA

    private MatchJudgment(Pair pair, Side side, Source source, Judge by, OffsetDateTime at) {
        this.demandId = pair.demandId();
        this.productId = pair.productId();
        this.side = side;
        this.source = source;
        this.grade = source.grade();
        this.organisationId = by.organisationId();
        this.judge = by.username();
        this.at = at;
        this.reason = "";
        this.comment = "";
        this.reference = "";
        this.undoneBy = "";
    }

    /** Who judges, and for which organisation. */
    record Judge(String username, String organisationId) {}

    /** What a side thinks. */
    static MatchJudgment opinion(Pair pair, Side side, Opinion opinion, Judge by, OffsetDateTime at) {
        MatchJudgment judgment = new MatchJudgment(pair, side, Source.valueOf(opinion.verdict()), by, at);
        judgment.reason = judgment.source == Source.REJECTED ? opinion.reason() : "";
        judgment.comment = opinion.comment();
        return judgment;
    }

    /**
     * What came of a pair.
     *
     * @param reference number of the agreement or demand that shows it
     */
    static MatchJudgment outcome(Pair pair, Source source, Judge by, String reference, OffsetDateTime at) {
        MatchJudgment judgment = new MatchJudgment(pair, Side.DEMAND, source, by, at);
        judgment.reference = reference;
        return judgment;
    }

    /** Takes an opinion back. */
    void undo(String username, OffsetDateTime now) {
        if (!source.isOpinion()) {
            throw new IllegalStateException("a fact cannot be taken back: " + source);
        }
        undoneAt = now;
        undoneBy = username;
    }

    /** Whether it says the same as this opinion. */
    boolean says(Opinion opinion) {
        return source.name().equals(opinion.verdict())
                && comment.equals(opinion.comment())
                && (source != Source.REJECTED || reason.equals(opinion.reason()));
    }

    public Pair pair() {
        return new Pair(demandId, productId);
    }

    /** The side that says it. */
    public Side side() {
        return side;
    }

    public Source source() {
        return source;
    }

    /** See {@link Source#grade()}. */
    public int grade() {
        return grade;
    }

    public String organisationId() {
        return organisationId;
    }

    public OffsetDateTime at() {
        return at;
    }

    /** Code of {@code matchRejections}; empty unless rejected. */
    public String reason() {
        return reason;
    }

    public String comment() {
        return comment;
    }

    /** Number of the agreement or demand that shows an outcome; empty for opinions. */
    public String reference() {
        return reference;
    }

    public boolean isRejected() {
        return source == Source.REJECTED;
    }

    /** Whether it was taken back. */
    public boolean isUndone() {
        return undoneAt != null;
    }
}
