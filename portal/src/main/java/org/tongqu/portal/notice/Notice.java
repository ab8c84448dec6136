package org.tongqu.portal.notice;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongqu.portal.store.JsonColumn;

/** Something that was told; it never changes, people only come to have read it. */
@Entity
@Table(name = "notice", schema = "portal")
public class Notice {

    /** Stores a phrase as a JSON object. */
    @Converter
    public static class PhraseColumn extends JsonColumn<Phrase> implements AttributeConverter<Phrase, Object> {
        public PhraseColumn() {
            super(new TypeReference<>() {});
        }
    }

    /** Stores items as a JSON list. */
    @Converter
    public static class ItemsColumn extends JsonColumn<List<NoticeItem>>
            implements AttributeConverter<List<NoticeItem>, Object> {
        public ItemsColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "portal.notice_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private Recipient.Kind recipientKind;

    @Column(name = "recipient_id")
    private String recipientId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Convert(converter = PhraseColumn.class)
    private Phrase headline;

    @Convert(converter = ItemsColumn.class)
    private List<NoticeItem> items;

    @Column(name = "left_out")
    private int leftOut;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    /** Only for queries; marks are written past the entity, since two people may read at once. */
    @ElementCollection
    @CollectionTable(name = "notice_reading", schema = "portal", joinColumns = @JoinColumn(name = "notice_id"))
    @Column(name = "username")
    private Set<String> readers = new HashSet<>();

    protected Notice() {} // for JPA

    Notice(Recipient to, NoticeKind kind, Phrase headline, List<NoticeItem> items, OffsetDateTime now) {
        this.recipientKind = to.kind();
        this.recipientId = to.id();
        this.kind = kind;
        this.headline = headline;
        this.items = List.copyOf(items.subList(0, Math.min(items.size(), NoticeSending.MOST_ITEMS)));
        this.leftOut = items.size() - this.items.size();
        this.createdAt = now;
    }

    /** Its number; absent before it is stored. */
    public Long id() {
        return id;
    }

    public Recipient recipient() {
        return new Recipient(recipientKind, recipientId);
    }

    public NoticeKind kind() {
        return kind;
    }

    public Phrase headline() {
        return headline;
    }

    public List<NoticeItem> items() {
        return items;
    }

    /** How many more things it tells than it shows. */
    public int leftOut() {
        return leftOut;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }
}
