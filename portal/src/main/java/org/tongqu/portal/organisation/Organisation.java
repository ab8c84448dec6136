package org.tongqu.portal.organisation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.store.JsonColumn;
import org.tongqu.portal.store.TextListColumn;

/** A unit that takes part in the marketplace; registered once and then known by its number. */
@Entity
@Table(name = "organisation", schema = "portal")
public class Organisation {

    /** Stores the contact as a JSON object. */
    @Converter
    public static class ContactColumn extends JsonColumn<Contact> implements AttributeConverter<Contact, Object> {
        public ContactColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    private String id;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "credit_code")
    private String creditCode;

    private String kind;

    @Column(name = "region_cluster")
    private String regionCluster;

    @Convert(converter = TextListColumn.class)
    private List<String> capacities;

    @Convert(converter = TextListColumn.class)
    @Column(name = "transport_modes")
    private List<String> transportModes;

    private String intro;

    @Column(name = "established_on")
    private LocalDate establishedOn;

    @Convert(converter = ContactColumn.class)
    private Contact contact;

    @Version
    private int version;

    protected Organisation() {} // for JPA

    public Organisation(String id, OrganisationDraft draft) {
        this.id = id;
        this.creditCode = draft.creditCode();
        describe(draft);
    }

    /** Replaces the description; the credit code stays, since it is the identity. */
    public final void describe(OrganisationDraft draft) {
        name = draft.name();
        shortName = draft.shortName() == null || draft.shortName().isBlank() ? draft.name() : draft.shortName();
        kind = draft.kind();
        regionCluster = draft.regionCluster();
        capacities = draft.capacities() == null ? List.of() : List.copyOf(draft.capacities());
        transportModes = draft.transportModes() == null ? List.of() : List.copyOf(draft.transportModes());
        intro = draft.intro() == null ? "" : draft.intro();
        establishedOn = draft.establishedOn();
        contact = draft.contact() == null ? Contact.NONE : draft.contact();
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public String creditCode() {
        return creditCode;
    }

    /** Code of the table {@code organisationKinds}: GOV, INST, SOE, ENT … */
    public String kind() {
        return kind;
    }

    public String regionCluster() {
        return regionCluster;
    }

    /** What the organisation does in data circulation, for example OPERATING_INSTITUTION. */
    public List<String> capacities() {
        return capacities;
    }

    public List<String> transportModes() {
        return transportModes;
    }

    public String intro() {
        return intro;
    }

    public LocalDate establishedOn() {
        return establishedOn;
    }

    public Contact contact() {
        return contact;
    }

    /** Grows with every change. */
    public int version() {
        return version;
    }

    /** Whether this is an authority or public institution, which may post demands for government. */
    public boolean isAuthority() {
        return "GOV".equals(kind) || "INST".equals(kind);
    }
}
