package org.tongqu.portal.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Map;
import org.tongqu.portal.store.JsonColumn;

/** One event of the audit trail. */
@Entity
@Table(name = "audit_event", schema = "portal")
public class AuditEntry {

    /** Stores the changed facts as a JSON object. */
    @Converter
    public static class Facts extends JsonColumn<Map<String, Object>>
            implements AttributeConverter<Map<String, Object>, Object> {
        public Facts() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_seq")
    @SequenceGenerator(name = "audit_event_seq", sequenceName = "portal.audit_event_seq", allocationSize = 50)
    private Long id;

    private OffsetDateTime at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "organisation_id")
    private String organisationId;

    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Convert(converter = Facts.class)
    private Map<String, Object> before;

    @Convert(converter = Facts.class)
    private Map<String, Object> after;

    private String reason;

    protected AuditEntry() {} // for JPA

    AuditEntry(OffsetDateTime at, Actor actor, String action, Subject subject, Change change) {
        this.at = at;
        this.actor = actor.username();
        this.actorName = actor.displayName();
        this.organisationId = actor.organisation();
        this.action = action;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.before = Map.copyOf(change.before());
        this.after = Map.copyOf(change.after());
        this.reason = change.reason();
    }

    /** Who acted: login name ({@code system} for the product itself), shown name and organisation. */
    record Actor(String username, String displayName, String organisation) {}

    /** What changed and why. */
    record Change(Map<String, ?> before, Map<String, ?> after, String reason) {}

    public Long id() {
        return id;
    }

    public OffsetDateTime at() {
        return at;
    }

    /** Login name of the person, or {@code system}. */
    public String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    public String organisationId() {
        return organisationId;
    }

    /** For example {@code demand.published}; shown as text {@code audit.<action>}. */
    public String action() {
        return action;
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    public Map<String, Object> before() {
        return before;
    }

    public Map<String, Object> after() {
        return after;
    }

    /** The stated reason; empty if none was. */
    public String reason() {
        return reason;
    }
}
