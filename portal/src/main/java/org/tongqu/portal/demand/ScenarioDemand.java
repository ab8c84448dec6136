package org.tongqu.portal.demand;

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
import java.time.OffsetDateTime;
import java.util.List;
import org.tongqu.portal.store.JsonColumn;

/**
 * A scenario demand 场景需求: what is to change, which data it takes, who asks for it and until when.
 *
 * <p>Its content is kept as written; the columns by which it is found are derived from it by the database.
 */
@Entity
@Table(name = "scenario_demand", schema = "portal")
public class ScenarioDemand {

    /** Stores the content as a JSON object. */
    @Converter
    public static class ContentColumn extends JsonColumn<DemandDraft>
            implements AttributeConverter<DemandDraft, Object> {
        public ContentColumn() {
            super(new TypeReference<>() {});
        }
    }

    /** Stores reached values as a JSON list. */
    @Converter
    public static class AchievementsColumn extends JsonColumn<List<Achievement>>
            implements AttributeConverter<List<Achievement>, Object> {
        public AchievementsColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    private String id;

    @Column(name = "batch_id")
    private String batchId;

    @Column(name = "organiser_id")
    private String organiserId;

    @Convert(converter = ContentColumn.class)
    private DemandDraft content;

    @Enumerated(EnumType.STRING)
    private DemandStatus status;

    private String drafter;

    @Column(name = "review_comment")
    private String reviewComment;

    @Column(name = "consortium_id")
    private String consortiumId;

    @Column(name = "winner_id")
    private String winnerId;

    private int responses;

    @Convert(converter = AchievementsColumn.class)
    private List<Achievement> achieved;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "released_at")
    private OffsetDateTime releasedAt;

    @Version
    private int version;

    protected ScenarioDemand() {} // for JPA

    /**
     * A new draft.
     *
     * @param drafter login name of the officer who wrote it
     */
    public ScenarioDemand(String id, DemandBatch batch, DemandDraft content, String drafter, OffsetDateTime now) {
        this.id = id;
        this.batchId = batch.id();
        this.organiserId = batch.organiserId();
        this.content = content;
        this.status = DemandStates.TABLE.initial();
        this.drafter = drafter;
        this.reviewComment = "";
        this.consortiumId = "";
        this.winnerId = "";
        this.achieved = List.of();
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Replaces the content; only while nobody reviews it. */
    public void rewrite(DemandDraft draft, OffsetDateTime now) {
        if (!isDraft()) {
            throw new DemandNotEditable(id);
        }
        content = draft;
        changedAt = now;
    }

    /**
     * Goes on to the state the move leads to.
     *
     * @throws DemandMoveRefused if the table of states has no such arrow
     */
    public void move(DemandMove move, OffsetDateTime now) {
        status = DemandStates.TABLE.after(status, move).orElseThrow(() -> new DemandMoveRefused(id, status, move));
        changedAt = now;
    }

    /** Goes back to its drafter with the reviewer's words. */
    public void giveBack(String comment, OffsetDateTime now) {
        move(DemandMove.RETURN, now);
        reviewComment = comment;
    }

    /** Takes responses from now on; the day of release becomes a fact. */
    public void open(OffsetDateTime now) {
        move(DemandMove.OPEN, now);
        content = content.released(now.toLocalDate());
        releasedAt = now;
    }

    /** Counts one statement of intent more, or one less. */
    public void countResponse(int change) {
        responses = Math.max(0, responses + change);
    }

    /** Names who won and the consortium that does it; either may be empty. */
    public void award(String winner, String consortium) {
        winnerId = Plain.text(winner);
        consortiumId = Plain.text(consortium);
    }

    /** Takes the reached values over. */
    public void achieved(List<Achievement> values) {
        achieved = Plain.list(values);
    }

    /** A demand whose story happened before the product knew it. */
    void tookPlace(DemandStatus reached, int responsesThen, OffsetDateTime released) {
        status = reached;
        responses = responsesThen;
        releasedAt = released;
    }

    public String id() {
        return id;
    }

    public String batchId() {
        return batchId;
    }

    /** Number of the authority that publishes the batch. */
    public String organiserId() {
        return organiserId;
    }

    /** Number of the unit that needs the data. */
    public String publisherId() {
        return content.publisherId();
    }

    public String title() {
        return content.title();
    }

    public DemandDraft content() {
        return content;
    }

    public DemandStatus status() {
        return status;
    }

    /** Login name of the officer who wrote it. */
    public String drafter() {
        return drafter;
    }

    /** What the reviewer wrote when returning it; empty if nothing. */
    public String reviewComment() {
        return reviewComment;
    }

    /** Number of the consortium that does it; may be empty. */
    public String consortiumId() {
        return consortiumId;
    }

    /** Number of the organisation that won; may be empty. */
    public String winnerId() {
        return winnerId;
    }

    public int responses() {
        return responses;
    }

    /** The values reached; empty before acceptance. */
    public List<Achievement> achieved() {
        return achieved;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime changedAt() {
        return changedAt;
    }

    /** Absent before the release. */
    public OffsetDateTime releasedAt() {
        return releasedAt;
    }

    /** Whether it was ever released, so that the outside may know it. */
    public boolean isReleased() {
        return releasedAt != null;
    }

    /** Whether its drafters may change it. */
    public boolean isDraft() {
        return status == DemandStatus.DRAFT || status == DemandStatus.RETURNED || status == DemandStatus.UNIT_REVIEW;
    }
}
