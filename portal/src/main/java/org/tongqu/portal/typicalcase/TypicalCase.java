package org.tongqu.portal.typicalcase;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.tongqu.portal.demand.Plain;
import org.tongqu.portal.store.JsonColumn;

/** A typical case; its content is kept as written, the columns by which it is found are derived from it. */
@Entity
@Table(name = "typical_case", schema = "portal")
public class TypicalCase {

    /** Stores the content as a JSON object. */
    @Converter
    public static class ContentColumn extends JsonColumn<CaseDraft> implements AttributeConverter<CaseDraft, Object> {
        public ContentColumn() {
            super(new TypeReference<>() {});
        }
    }

    /** Stores the scores as a JSON list. */
    @Converter
    public static class ScoresColumn extends JsonColumn<List<CaseScore>>
            implements AttributeConverter<List<CaseScore>, Object> {
        public ScoresColumn() {
            super(new TypeReference<>() {});
        }
    }

    /** The days of a case; each is absent until it happened. */
    public record Days(LocalDate submittedOn, LocalDate publicityFrom, LocalDate publishedOn) {

        static final Days NONE = new Days(null, null, null);
    }

    @Id
    private String id;

    @Column(name = "batch_id")
    private String batchId;

    @Convert(converter = ContentColumn.class)
    private CaseDraft content;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(name = "recommender_id")
    private String recommenderId;

    @Convert(converter = ScoresColumn.class)
    private List<CaseScore> scores;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "publicity_from")
    private LocalDate publicityFrom;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "review_comment")
    private String reviewComment;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected TypicalCase() {} // for JPA

    public TypicalCase(String id, String batchId, CaseDraft content, OffsetDateTime now) {
        this.id = id;
        this.batchId = batchId;
        this.content = content;
        this.status = CaseStates.TABLE.initial();
        this.recommenderId = "";
        this.scores = List.of();
        this.reviewComment = "";
        this.changedAt = now;
    }

    /** Replaces the content; only while nobody judges it. */
    public void rewrite(CaseDraft draft, OffsetDateTime now) {
        if (!status.isEditable()) {
            throw new CaseNotEditable(id);
        }
        content = draft;
        changedAt = now;
    }

    /**
     * Goes on to the state the move leads to, and keeps the day.
     *
     * @throws CaseMoveRefused if the table of states has no such arrow
     */
    public void move(CaseMove move, OffsetDateTime now) {
        status = CaseStates.TABLE.after(status, move).orElseThrow(() -> new CaseMoveRefused(id, status, move));
        changedAt = now;
        LocalDate today = now.toLocalDate();
        switch (move) {
            case SUBMIT -> submittedOn = today;
            case SHOW -> publicityFrom = today;
            case PUBLISH -> publishedOn = today;
            default -> {
                // Other moves have no day of their own; the audit trail has them.
            }
        }
    }

    public void recommend(String organisationId, OffsetDateTime now) {
        move(CaseMove.RECOMMEND, now);
        recommenderId = organisationId;
    }

    public void score(List<CaseScore> points) {
        scores = Plain.list(points);
    }

    /** Takes over what was said when the case was returned or refused. */
    public void comment(String words) {
        reviewComment = words;
    }

    /** A case whose story happened before the product knew it. */
    void tookPlace(CaseStatus reached, String recommender, Days days) {
        status = reached;
        recommenderId = recommender;
        submittedOn = days.submittedOn();
        publicityFrom = days.publicityFrom();
        publishedOn = days.publishedOn();
    }

    public String id() {
        return id;
    }

    /** Number of the batch of cases, for example {@code 2026-C1}. */
    public String batchId() {
        return batchId;
    }

    public String title() {
        return content.title();
    }

    public CaseDraft content() {
        return content;
    }

    /** Number of the organisation that applies. */
    public String leadId() {
        return content.leadId();
    }

    public CaseStatus status() {
        return status;
    }

    /** Number of the organisation that recommended it; may be empty. */
    public String recommenderId() {
        return recommenderId;
    }

    public List<CaseScore> scores() {
        return scores;
    }

    /** The sum of the scores; absent before the evaluation. */
    public BigDecimal total() {
        return scores.isEmpty()
                ? null
                : Plain.number(scores.stream().map(CaseScore::score).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public Days days() {
        return new Days(submittedOn, publicityFrom, publishedOn);
    }

    /** What was said when the case was returned or refused; empty if nothing. */
    public String reviewComment() {
        return reviewComment;
    }

    public OffsetDateTime changedAt() {
        return changedAt;
    }

    /** Whether the organisation leads the case or took part in it. */
    public boolean concerns(String organisationId) {
        return content.leadId().equals(organisationId)
                || content.participantIds().contains(organisationId);
    }
}
