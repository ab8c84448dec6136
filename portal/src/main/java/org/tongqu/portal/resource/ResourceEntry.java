package org.tongqu.portal.resource;

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

/** A public data resource in the catalogue. */
@Entity
@Table(name = "resource_entry", schema = "portal")
public class ResourceEntry {

    @Id
    private String id;

    private String name;

    private String description;

    @Column(name = "holder_id")
    private String holderId;

    @Column(name = "open_attribute")
    private String openAttribute;

    @Enumerated(EnumType.STRING)
    @Column(name = "sharing_attribute")
    private SharingAttribute sharingAttribute;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_way")
    private AccessWay accessWay;

    @Column(name = "access_note")
    private String accessNote;

    @Convert(converter = TextListColumn.class)
    private List<String> themes;

    @Convert(converter = TextListColumn.class)
    @Column(name = "transport_modes")
    private List<String> transportModes;

    @Column(name = "business_field")
    private String businessField;

    @Column(name = "region_cluster")
    private String regionCluster;

    @Column(name = "update_frequency")
    private String updateFrequency;

    @Convert(converter = TextListColumn.class)
    private List<String> fields;

    @Column(name = "one_source")
    private boolean oneSource;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected ResourceEntry() {} // for JPA

    /** The draft must have passed the checks and name its holder. */
    public ResourceEntry(String id, ResourceDraft draft, OffsetDateTime now) {
        this.id = id;
        this.holderId = draft.holderId();
        describe(draft, now);
    }

    /** Replaces the description; the holder stays. */
    public final void describe(ResourceDraft draft, OffsetDateTime now) {
        name = draft.name();
        description = draft.description();
        openAttribute = draft.openAttribute();
        sharingAttribute = draft.sharingAttribute();
        accessWay = draft.accessWay();
        accessNote = draft.accessNote();
        themes = draft.themes();
        transportModes = draft.transportModes();
        businessField = draft.businessField();
        regionCluster = draft.regionCluster();
        updateFrequency = draft.updateFrequency();
        fields = draft.fields();
        oneSource = draft.oneSource();
        changedAt = now;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public String holderId() {
        return holderId;
    }

    public String openAttribute() {
        return openAttribute;
    }

    public SharingAttribute sharingAttribute() {
        return sharingAttribute;
    }

    public AccessWay accessWay() {
        return accessWay;
    }

    public String accessNote() {
        return accessNote;
    }

    public List<String> themes() {
        return themes;
    }

    public List<String> transportModes() {
        return transportModes;
    }

    public String businessField() {
        return businessField;
    }

    public String regionCluster() {
        return regionCluster;
    }

    public String updateFrequency() {
        return updateFrequency;
    }

    public List<String> fields() {
        return fields;
    }

    public boolean oneSource() {
        return oneSource;
    }

    public OffsetDateTime changedAt() {
        return changedAt;
    }
}
