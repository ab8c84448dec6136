package org.tongqu.search;

import java.time.LocalDate;

/**
 * How a document stands: who may find it, in which state it is, and since and until when.
 *
 * @param status state code of the owner, for example {@code LISTED}
 * @param visibility code of the circle that may find it, for example {@code PUBLIC}
 * @param ownerId organisation that always finds its own documents; empty if none
 * @param published day of publication, or {@code null}
 * @param deadline last day to answer, or {@code null} if there is none
 */
public record Listing(String status, String visibility, String ownerId, LocalDate published, LocalDate deadline) {

    /** The circle everybody belongs to. */
    public static final String PUBLIC = "PUBLIC";

    public Listing {
        status = status == null ? "" : status;
        visibility = visibility == null ? "" : visibility;
        ownerId = ownerId == null ? "" : ownerId;
    }
}
