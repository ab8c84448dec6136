package org.tongqu.portal.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A batch in which an authority publishes demands; born collecting. */
@Entity
@Table(name = "demand_batch", schema = "portal")
public class DemandBatch {

    private static final String NOTICE = "batch-";

    @Id
    private String id;

    private int year;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private BatchType type;

    private String name;
    private String notice;

    @Column(name = "organiser_id")
    private String organiserId;

    @Column(name = "collect_from")
    private LocalDate collectFrom;

    @Column(name = "collect_to")
    private LocalDate collectTo;

    @Column(name = "publish_on")
    private LocalDate publishOn;

    @Column(name = "response_deadline")
    private LocalDate responseDeadline;

    @Enumerated(EnumType.STRING)
    private BatchStatus status;

    @Column(name = "review_comment")
    private String reviewComment;

    private String summary;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "released_at")
    private OffsetDateTime releasedAt;

    @Version
    private int version;

    protected DemandBatch() {} // for JPA

    public DemandBatch(BatchNumber number, String organiserId, BatchDraft draft, OffsetDateTime now) {
        this.id = number.id();
        this.year = number.year();
        this.sequence = number.sequence();
        this.type = number.type();
        this.organiserId = organiserId;
        this.status = BatchStates.TABLE.initial();
        this.reviewComment = "";
        this.summary = "";
        this.createdAt = now;
        describe(draft);
    }

    /** Replaces the description; number, type and organiser stay. */
    public final void describe(BatchDraft draft) {
        name = draft.name().isEmpty() ? new BatchNumber(year, type, sequence).usualName() : draft.name();
        notice = draft.notice();
        collectFrom = draft.collectFrom();
        collectTo = draft.collectTo();
        publishOn = draft.publishOn();
        responseDeadline = draft.responseDeadline();
    }

    /**
     * Goes on to the state the move leads to.
     *
     * @throws BatchMoveRefused if the table of states has no such arrow
     */
    public void move(BatchMove move) {
        status = BatchStates.TABLE.after(status, move).orElseThrow(() -> new BatchMoveRefused(id, status, move));
    }

    /** Takes the reviewer's words over. */
    public void reviewed(String comment) {
        reviewComment = comment;
    }

    /** Is released now; the day of release becomes a fact. */
    public void release(OffsetDateTime now) {
        move(BatchMove.RELEASE);
        releasedAt = now;
        publishOn = now.toLocalDate();
    }

    /** Ends with a summary of what came of it. */
    public void summarise(String words) {
        move(BatchMove.SUMMARISE);
        summary = words;
    }

    /** A batch that was published before the product knew it. */
    void tookPlace(BatchStatus reached, OffsetDateTime released) {
        status = reached;
        releasedAt = released;
    }

    public String id() {
        return id;
    }

    /** The number of its notice among the documents that are found. */
    public String noticeId() {
        return noticeOf(id);
    }

    /** The number of the notice of a batch. */
    public static String noticeOf(String batchId) {
        return NOTICE + batchId;
    }

    /** The number of the batch whose notice has that number; empty if it is none of a batch. */
    public static Optional<String> ofNotice(String documentId) {
        return documentId.startsWith(NOTICE) ? Optional.of(documentId.substring(NOTICE.length())) : Optional.empty();
    }

    /** Grows with every change. */
    public int version() {
        return version;
    }

    public int year() {
        return year;
    }

    /** Running number in the year; 0 for the pilot batch. */
    public int sequence() {
        return sequence;
    }

    public BatchType type() {
        return type;
    }

    public String name() {
        return name;
    }

    public String notice() {
        return notice;
    }

    /** Number of the authority that publishes the batch. */
    public String organiserId() {
        return organiserId;
    }

    public LocalDate collectFrom() {
        return collectFrom;
    }

    public LocalDate collectTo() {
        return collectTo;
    }

    /** Day of release: planned, or the real one once it is released; may be absent. */
    public LocalDate publishOn() {
        return publishOn;
    }

    public LocalDate responseDeadline() {
        return responseDeadline;
    }

    public BatchStatus status() {
        return status;
    }

    /** What the reviewer last wrote; empty if nothing. */
    public String reviewComment() {
        return reviewComment;
    }

    /** What came of the batch; empty before it is summarised. */
    public String summary() {
        return summary;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** Absent before the release. */
    public OffsetDateTime releasedAt() {
        return releasedAt;
    }
}
