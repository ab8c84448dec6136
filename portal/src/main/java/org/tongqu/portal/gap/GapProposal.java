package org.tongqu.portal.gap;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import org.tongqu.portal.store.TextListColumn;

/** What could be done about a strong gap, and what an officer decided. */
@Entity
@Table(name = "gap_proposal", schema = "portal")
public class GapProposal {

    @Id
    private String id;

    private String topic;

    private String name;

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    @Column(name = "resource_id")
    private String resourceId;

    @Convert(converter = TextListColumn.class)
    private List<String> themes;

    @Convert(converter = TextListColumn.class)
    private List<String> modes;

    @Convert(converter = TextListColumn.class)
    private List<String> regions;

    @Convert(converter = TextListColumn.class)
    @Column(name = "demand_ids")
    private List<String> demandIds;

    private long mandatory;

    private long wishers;

    private long visitors;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.PROPOSED;

    private String reason = "";

    @Column(name = "decided_by")
    private String decidedBy = "";

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "gone_at")
    private OffsetDateTime goneAt;

    @Version
    private int version;

    protected GapProposal() {} // for JPA

    GapProposal(String id, GapTopic gap, ResourceChoice choice, OffsetDateTime now) {
        this.id = id;
        this.topic = gap.key();
        this.madeAt = now;
        describe(gap, choice);
    }

    /**
     * The gap as it is now; a gap that was gone is back.
     *
     * @return whether what is proposed changed
     */
    boolean renew(GapTopic gap, ResourceChoice choice) {
        boolean changed = goneAt != null || kind != choice.kind() || !resourceId.equals(choice.resourceId());
        goneAt = null;
        describe(gap, choice);
        return changed;
    }

    private void describe(GapTopic gap, ResourceChoice choice) {
        name = gap.name();
        kind = choice.kind();
        resourceId = choice.resourceId();
        themes = List.copyOf(gap.themes());
        modes = List.copyOf(gap.modes());
        regions = List.copyOf(gap.regions());
        demandIds = gap.demands();
        mandatory = gap.count().mandatory();
        wishers = gap.wishers().size();
        visitors = gap.count().visitors();
    }

    /** Whether the resource was chosen for the same gap, as far as choosing looks at it. */
    boolean chosenFor(GapTopic gap) {
        return name.equals(gap.name())
                && themes.equals(List.copyOf(gap.themes()))
                && modes.equals(List.copyOf(gap.modes()))
                && regions.equals(List.copyOf(gap.regions()));
    }

    void gone(OffsetDateTime now) {
        goneAt = now;
    }

    void decide(ProposalState decision, String why, String by, OffsetDateTime now) {
        state = decision;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** Its number, for example {@code GP-0001}. */
    public String id() {
        return id;
    }

    String topic() {
        return topic;
    }

    /** What data is needed. */
    public String name() {
        return name;
    }

    public ProposalKind kind() {
        return kind;
    }

    /** The resource that names the data or, if none does, the one that comes nearest; may be empty. */
    public String resourceId() {
        return resourceId;
    }

    public List<String> themes() {
        return themes;
    }

    public List<String> modes() {
        return modes;
    }

    public List<String> regions() {
        return regions;
    }

    /** The open demands that need it. */
    public List<String> demandIds() {
        return demandIds;
    }

    /** How many of the needs a demand cannot do without. */
    public long mandatory() {
        return mandatory;
    }

    /** How many organisations wish for it. */
    public long wishers() {
        return wishers;
    }

    /** How many visitor days it was looked for in vain. */
    public long visitors() {
        return visitors;
    }

    public ProposalState state() {
        return state;
    }

    /** Why it was decided so; may be empty. */
    public String reason() {
        return reason;
    }

    /** Login name of the officer who decided; empty before. */
    public String decidedBy() {
        return decidedBy;
    }

    /** When it was decided; absent before. */
    public OffsetDateTime decidedAt() {
        return decidedAt;
    }

    public OffsetDateTime madeAt() {
        return madeAt;
    }

    /** Since when there is no such gap any more; absent while there is. */
    public OffsetDateTime goneAt() {
        return goneAt;
    }
}
