package org.tongqu.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.tongqu.portal.delivery.mark.CopyCode;
import org.tongqu.portal.trade.OrderFacts;

/** The copy of a file that leaves by one link: for whom the link was made, and what left. */
@Entity
@Table(name = "file_copy", schema = "portal")
public class FileCopy {

    @Id
    private String code;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "seller_id")
    private String sellerId;

    @Column(name = "buyer_id")
    private String buyerId;

    private String person;

    @Column(name = "handed_at")
    private OffsetDateTime handedAt;

    @Column(name = "taken_at")
    private OffsetDateTime takenAt;

    private String digest;

    private Long size;

    private boolean marked;

    @Version
    private int version;

    protected FileCopy() {} // for JPA

    FileCopy(CopyCode code, DeliveredFile file, OrderFacts order, String person, OffsetDateTime now) {
        this.code = code.plain();
        this.fileId = file.id();
        this.orderId = order.id();
        this.sellerId = order.seller().id();
        this.buyerId = order.buyer().id();
        this.person = person;
        this.handedAt = now;
    }

    /** What leaves: the same bytes every time, so the first time counts. */
    void taken(DeliveredFile.Content content, boolean inside, OffsetDateTime now) {
        if (takenAt == null) {
            takenAt = now;
            digest = content.digest();
            size = content.size();
            marked = inside;
        }
    }

    public CopyCode code() {
        return new CopyCode(code);
    }

    public long fileId() {
        return fileId;
    }

    public String orderId() {
        return orderId;
    }

    public String sellerId() {
        return sellerId;
    }

    public String buyerId() {
        return buyerId;
    }

    /** Login name of the person for whom the link was made. */
    public String person() {
        return person;
    }

    /** When the link was made. */
    public OffsetDateTime handedAt() {
        return handedAt;
    }

    /** When bytes first left by the link; null before. */
    public OffsetDateTime takenAt() {
        return takenAt;
    }

    /** SHA-256 of the bytes that left in hexadecimal digits; null before. */
    public String digest() {
        return digest;
    }

    /** Length of what left in bytes; 0 before. */
    public long size() {
        return size == null ? 0 : size;
    }

    /** Whether the file carries the mark inside, not only in its name. */
    public boolean isMarked() {
        return marked;
    }
}
