package org.tongqu.portal.product;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A data product, from its first draft to the shelf and off it again. */
@Entity
@Table(name = "data_product", schema = "portal")
public class DataProduct {

    @Id
    private String id;

    private String name;

    private String summary;

    @Column(name = "provider_id")
    private String providerId;

    @Embedded
    private SourceColumns source;

    @Column(name = "version_label")
    private String versionLabel;

    @Embedded
    private ClassificationColumns classification;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "data_product_theme", schema = "portal", joinColumns = @JoinColumn(name = "product_id"))
    @Column(name = "theme")
    @OrderBy
    @BatchFetch(BatchFetchType.IN)
    private List<String> themes = new ArrayList<>();

    @Embedded
    private SafetyColumns safety;

    @Embedded
    private PriceColumns price;

    @Convert(converter = ProductColumns.Contents.class)
    private Content content;

    @Convert(converter = ProductColumns.Usage.class)
    @Column(name = "usage_terms")
    private UsageTerms usage;

    @Convert(converter = ProductColumns.Qualities.class)
    private Quality quality;

    @Convert(converter = ProductColumns.Findings.class)
    private Assessments assessments;

    @Column(name = "ndi_product_id")
    private String ndiProductId;

    @Convert(converter = ProductColumns.Registrations.class)
    private Registration registration;

    @Convert(converter = ProductColumns.Stats.class)
    private ProductStats stats;

    @Enumerated(EnumType.STRING)
    private ProductState state;

    @Column(name = "review_comment")
    private String reviewComment;

    @Column(name = "listed_on")
    private LocalDate listedOn;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected DataProduct() {} // for JPA

    /** A fresh draft; the input must have passed the checks and name its provider. */
    public DataProduct(String id, ProductDraft draft, OffsetDateTime now) {
        this.id = id;
        this.providerId = draft.providerId();
        this.registration = Registration.NONE;
        this.stats = ProductStats.NONE;
        this.state = ProductState.DRAFT;
        this.reviewComment = "";
        write(draft, now);
    }

    /**
     * Replaces what the provider wrote.
     *
     * @throws ProductNotEditable if it is under review or on the shelf
     */
    public void describe(ProductDraft draft, OffsetDateTime now) {
        if (!state.isEditable()) {
            throw new ProductNotEditable(id, state);
        }
        write(draft, now);
    }

    private void write(ProductDraft draft, OffsetDateTime now) {
        name = draft.name();
        summary = draft.summary();
        versionLabel = draft.versionLabel();
        source = new SourceColumns(draft.source());
        content = draft.content();
        usage = draft.usage();
        quality = draft.quality();
        assessments = draft.assessments();
        classification = new ClassificationColumns(draft.classification());
        themes = new ArrayList<>(draft.classification().themes());
        safety = new SafetyColumns(draft.safety());
        price = new PriceColumns(draft.price());
        changedAt = now;
    }

    /** Keeps what a registration platform and a functional node answered; a draft counts as registered from then on. */
    public void recordRegistration(Registration answered, NdiIdentifier identifier, OffsetDateTime now) {
        if (ndiProductId != null && identifier != null && !ndiProductId.equals(identifier.value())) {
            throw new NdiIdentifierFixed(ndiProductId);
        }
        registration = answered;
        ndiProductId = identifier == null ? ndiProductId : identifier.value();
        if (state == ProductState.DRAFT && !answered.code().isEmpty()) {
            state = ProductState.REGISTERED;
        }
        changedAt = now;
    }

    /** Takes over how a product was used before it came here. */
    void countFrom(ProductStats earlier) {
        stats = earlier;
    }

    public void submit(OffsetDateTime now) {
        move(ProductState.SUBMITTED, now);
        reviewComment = "";
    }

    /** The formal check found it in order. */
    public void passFormalCheck(OffsetDateTime now) {
        move(ProductState.IN_REVIEW, now);
    }

    /** A reviewer wants it changed. */
    public void sendBack(String comment, OffsetDateTime now) {
        move(ProductState.RETURNED, now);
        reviewComment = comment;
    }

    /** Puts the product on the shelf, for the first time or again. */
    public void list(LocalDate today, OffsetDateTime now) {
        move(ProductState.LISTED, now);
        listedOn = listedOn == null ? today : listedOn;
    }

    public void suspend(OffsetDateTime now) {
        move(ProductState.SUSPENDED, now);
    }

    public void delist(OffsetDateTime now) {
        move(ProductState.DELISTED, now);
    }

    private void move(ProductState to, OffsetDateTime now) {
        if (!state.next().contains(to)) {
            throw new ProductStateRefused(id, state, to);
        }
        state = to;
        changedAt = now;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String summary() {
        return summary;
    }

    public String providerId() {
        return providerId;
    }

    public Source source() {
        return source.value();
    }

    public String versionLabel() {
        return versionLabel;
    }

    public Classification classification() {
        return classification.with(themes);
    }

    public Safety safety() {
        return safety.value();
    }

    public Price price() {
        return price.value();
    }

    public Content content() {
        return content;
    }

    public UsageTerms usage() {
        return usage;
    }

    public Quality quality() {
        return quality;
    }

    public Assessments assessments() {
        return assessments;
    }

    /** NDI identifier of the product; empty until a functional node gave one. */
    public String ndiProductId() {
        return ndiProductId == null ? "" : ndiProductId;
    }

    public Registration registration() {
        return registration;
    }

    public ProductStats stats() {
        return stats;
    }

    public ProductState state() {
        return state;
    }

    /** Why it was sent back; empty otherwise. */
    public String reviewComment() {
        return reviewComment;
    }

    /** When it first came onto the shelf; null before. */
    public LocalDate listedOn() {
        return listedOn;
    }

    public OffsetDateTime changedAt() {
        return changedAt;
    }

    /** Whether everybody may find it. */
    public boolean isPublic() {
        return state == ProductState.LISTED && safety.value().visibility() == Safety.Visibility.PUBLIC;
    }

    /** Everything its provider wrote, for writing it anew. */
    public ProductDraft draft() {
        return new ProductDraft(
                name,
                summary,
                providerId,
                versionLabel,
                source(),
                classification(),
                safety(),
                price(),
                content,
                usage,
                quality,
                assessments);
    }
}
