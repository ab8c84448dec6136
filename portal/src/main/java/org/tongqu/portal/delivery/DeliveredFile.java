package org.tongqu.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A file that the seller of an order laid down for its buyer; its contents never change. */
@Entity
@Table(name = "delivered_file", schema = "portal")
public class DeliveredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivered_file_seq")
    @SequenceGenerator(name = "delivered_file_seq", sequenceName = "portal.delivered_file_seq", allocationSize = 50)
    private Long id;

    @Column(name = "order_id")
    private String orderId;

    private String name;

    private long size;

    private String digest;

    @Column(name = "uploaded_at")
    private OffsetDateTime uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "removed_at")
    private OffsetDateTime removedAt;

    protected DeliveredFile() {} // for JPA

    /** What is inside: length in bytes and SHA-256 in hexadecimal digits. */
    record Content(long size, String digest) {}

    DeliveredFile(String orderId, String name, Content content, String by, OffsetDateTime now) {
        this.orderId = orderId;
        this.name = name;
        this.size = content.size();
        this.digest = content.digest();
        this.uploadedBy = by;
        this.uploadedAt = now;
    }

    void remove(OffsetDateTime now) {
        removedAt = removedAt == null ? now : removedAt;
    }

    /** Its number; absent before it is stored. */
    public Long id() {
        return id;
    }

    public String orderId() {
        return orderId;
    }

    public String name() {
        return name;
    }

    /** Length in bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 of the contents in hexadecimal digits. */
    public String digest() {
        return digest;
    }

    public OffsetDateTime uploadedAt() {
        return uploadedAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }
}
