package org.tongqu.portal.outbox;

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
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.tongqu.portal.store.JsonColumn;

/** One piece of work for a second store. */
@Entity
@Table(name = "outbox", schema = "portal")
public class OutboxEntry {

    /** Longest wait between two tries, so that a store that came back catches up soon. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    /** So often a piece of work is refused before it is set aside. Platform rule. */
    static final int MOST_REFUSALS = 5;

    /** Stores the payload as a JSON object. */
    @Converter
    public static class Payload extends JsonColumn<Map<String, Object>>
            implements AttributeConverter<Map<String, Object>, Object> {
        public Payload() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_seq")
    @SequenceGenerator(name = "outbox_seq", sequenceName = "portal.outbox_seq", allocationSize = 50)
    private Long id;

    private String topic;

    @Column(name = "entry_key")
    private String key;

    @Convert(converter = Payload.class)
    private Map<String, Object> payload;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "next_at")
    private OffsetDateTime nextAt;

    @Column(name = "done_at")
    private OffsetDateTime doneAt;

    private int attempts;
    private int refusals;

    @Column(name = "set_aside_at")
    private OffsetDateTime setAsideAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxEntry() {} // for JPA

    OutboxEntry(String topic, String key, Map<String, ?> payload, OffsetDateTime now) {
        this.topic = topic;
        this.key = key;
        this.payload = Map.copyOf(payload);
        this.createdAt = now;
        this.nextAt = now;
    }

    public Long id() {
        return id;
    }

    public String topic() {
        return topic;
    }

    /** What the work is about, for example a product's number. */
    public String key() {
        return key;
    }

    public Map<String, Object> payload() {
        return payload;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public int attempts() {
        return attempts;
    }

    /** Why the last try failed; empty if none did. */
    public String lastError() {
        return lastError == null ? "" : lastError;
    }

    /** Since when nobody tries any more; null while it is tried. */
    public OffsetDateTime restsSince() {
        return setAsideAt;
    }

    void delivered(OffsetDateTime now) {
        doneAt = now;
        lastError = null;
    }

    /** The second store takes others, but not this one; after some tries it is left to an operator. */
    void refused(OffsetDateTime now, String error) {
        failed(now, error);
        refusals++;
        if (refusals >= MOST_REFUSALS) {
            setAsideAt = now;
        }
    }

    void failed(OffsetDateTime now, String error) {
        attempts++;
        Duration wait = Duration.ofSeconds(1L << Math.min(attempts, 10));
        nextAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        lastError = error.length() > 500 ? error.substring(0, 500) : error;
    }
}
