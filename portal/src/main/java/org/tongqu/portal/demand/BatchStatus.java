package org.tongqu.portal.demand;

/** Where a batch stands. */
public enum BatchStatus {
    /** Takes drafts. */
    COLLECTING,
    REVIEWING,
    /** Approved, waits for its release. */
    APPROVED,
    /** Released; its demands take responses. */
    PUBLISHED,
    /** No demand takes responses any more. */
    CLOSED,
    SUMMARISED,
    /** Came back from review; takes drafts and corrections again. */
    RETURNED;

    /** Whether everybody may know the batch. */
    public boolean isPublic() {
        return this == PUBLISHED || this == CLOSED || this == SUMMARISED;
    }

    /** Whether demands may be drafted and imported. */
    public boolean takesDrafts() {
        return this == COLLECTING || this == RETURNED;
    }
}
