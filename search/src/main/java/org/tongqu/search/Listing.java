package org.tongqu.search;

import java.time.LocalDate;

/**
 * How a document stands: who may find it, in which state it is, since and until when, and how fresh it is.
 *
 * @param status state code of the owner, for example {@code LISTED}
 * @param visibility code of the circle that may find it, for example {@code PUBLIC}
 * @param ownerId organisation that always finds its own documents; empty if none
 * @param published day of publication, or {@code null}
 * @param deadline last day to answer, or {@code null} if there is none
 * @param updated day on which its record last changed, or {@code null} if that is not known
 */
public record Listing(
        String status, String visibility, String ownerId, LocalDate published, LocalDate deadline, LocalDate updated) {

    /** The circle everybody belongs to. */
    public static final String PUBLIC = "PUBLIC";

    public Listing {
        status = status == null ? "" : status;
        visibility = visibility == null ? "" : visibility;
        ownerId = ownerId == null ? "" : ownerId;
    }

    /** It is not known when its record last changed. */
    public Listing(String status, String visibility, String ownerId, LocalDate published, LocalDate deadline) {
        this(status, visibility, ownerId, published, deadline, null);
    }

    /** The same, last changed on that day. */
    public Listing updatedOn(LocalDate day) {
        return new Listing(status, visibility, ownerId, published, deadline, day);
    }
}
