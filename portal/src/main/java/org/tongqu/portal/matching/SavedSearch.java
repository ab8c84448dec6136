package org.tongqu.portal.matching;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.store.JsonColumn;
import org.tongqu.portal.store.TextListColumn;

/**
 * A search that a person keeps, and how far it was looked through for what is new.
 *
 * <p>New is what became public since the last look and was no hit then. Days of publication are compared, not moments, and
 * a look goes one day further back than the last, so that a record that reaches the index late is not missed; what was seen
 * in those days is remembered.
 */
@Entity
@Table(name = "saved_search", schema = "portal")
public class SavedSearch {

    /** How often a search is looked through. Platform rule. */
    static final Duration EVERY = Duration.ofMinutes(10);

    /** Days that a look goes further back than the last one. */
    private static final int OVERLAP = 1;

    /** Stores what is looked for as a JSON object. */
    @Converter
    public static class QueryColumn extends JsonColumn<SavedQuery> implements AttributeConverter<SavedQuery, Object> {
        public QueryColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    private String id;

    private String username;

    private String name;

    @Convert(converter = QueryColumn.class)
    private SavedQuery query;

    private boolean alert;

    @Column(name = "looked_on")
    private LocalDate lookedOn;

    @Convert(converter = TextListColumn.class)
    private List<String> seen;

    @Column(name = "next_look_at")
    private OffsetDateTime nextLookAt;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Version
    private int version;

    protected SavedSearch() {} // for JPA

    /** A fresh search that alerts nobody yet. */
    SavedSearch(String id, String username, String name, SavedQuery query, OffsetDateTime now) {
        this.id = id;
        this.username = username;
        this.name = name;
        this.query = query;
        this.lookedOn = now.toLocalDate();
        this.nextLookAt = now;
        this.createdAt = now;
    }

    void rename(String wanted) {
        name = wanted;
    }

    /** From now on what becomes public is told; what is a hit already is found at the first look. */
    void startAlert(OffsetDateTime now) {
        alert = true;
        seen = null;
        lookedOn = now.toLocalDate();
        nextLookAt = now;
    }

    /** From now on what became public since a day is told, also what is a hit already. */
    void startAlertSince(LocalDate day, OffsetDateTime now) {
        startAlert(now);
        lookedOn = day.plusDays(OVERLAP);
        seen = List.of();
    }

    void stopAlert() {
        alert = false;
    }

    /** The first day of publication at which a look goes back. */
    LocalDate looksBackTo() {
        return lookedOn.minusDays(OVERLAP);
    }

    /**
     * Takes note of what a look found.
     *
     * @param hits all hits that became public since {@link #looksBackTo}
     * @param completeOn the last day whose publications are in the index without exception
     * @return the hits that are new; none at the first look
     */
    List<LatestHit> look(Collection<LatestHit> hits, LocalDate completeOn, OffsetDateTime now) {
        List<LatestHit> fresh = seen == null
                ? List.of()
                : hits.stream().filter(hit -> !seen.contains(hit.mark())).toList();
        if (completeOn.isAfter(lookedOn)) {
            lookedOn = completeOn;
        }
        seen = hits.stream()
                .filter(hit -> !hit.publishedOn().isBefore(looksBackTo()))
                .map(LatestHit::mark)
                .toList();
        nextLookAt = now.plus(EVERY);
        return fresh;
    }

    /** Nobody is there to be told now. */
    void postpone(OffsetDateTime now) {
        nextLookAt = now.plus(EVERY);
    }

    /** Its number, for example {@code SS-0001}. */
    public String id() {
        return id;
    }

    /** Login name of the person who keeps it. */
    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public SavedQuery query() {
        return query;
    }

    /** Whether the person is told of new hits. */
    public boolean alerts() {
        return alert;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }
}
