package org.tongqu.portal.matching;

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
import java.util.TreeMap;
import org.tongqu.portal.store.JsonColumn;
import org.tongqu.search.Kind;

/** A rebuild of indexes, of which every node can tell how it stands. */
@Entity
@Table(name = "index_rebuild", schema = "portal")
public class IndexRebuild {

    private static final int LONGEST_FAILURE = 500;

    /** Stores the numbers of documents by kind as a JSON object. */
    @Converter
    public static class Documents extends JsonColumn<Map<String, Long>>
            implements AttributeConverter<Map<String, Long>, Object> {
        public Documents() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "index_rebuild_seq")
    @SequenceGenerator(name = "index_rebuild_seq", sequenceName = "portal.index_rebuild_seq", allocationSize = 1)
    private Long id;

    /** Whether all kinds are rebuilt, and not only those that needed it. */
    private boolean whole;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Convert(converter = Documents.class)
    private Map<String, Long> documents;

    private String failure;

    protected IndexRebuild() {} // for JPA

    IndexRebuild(boolean whole, OffsetDateTime now) {
        this.whole = whole;
        this.startedAt = now;
    }

    void ended(Map<Kind, Long> built, OffsetDateTime now) {
        Map<String, Long> byCode = new TreeMap<>();
        built.forEach((kind, count) -> byCode.put(kind.code(), count));
        documents = byCode;
        endedAt = now;
    }

    void failed(String why, OffsetDateTime now) {
        failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
        endedAt = now;
    }

    public Long id() {
        return id;
    }

    public OffsetDateTime startedAt() {
        return startedAt;
    }

    /** Null while it runs. */
    public OffsetDateTime endedAt() {
        return endedAt;
    }

    public boolean isRunning() {
        return endedAt == null;
    }

    public boolean isFailed() {
        return failure != null;
    }

    /** Why it ended without success; empty if it did not. */
    public String failure() {
        return failure == null ? "" : failure;
    }

    /** What each new index holds; empty while it runs and if it failed. */
    public Map<Kind, Long> documents() {
        Map<Kind, Long> byKind = new TreeMap<>();
        if (documents != null) {
            documents.forEach((code, count) -> byKind.put(new Kind(code), count));
        }
        return byKind;
    }
}
