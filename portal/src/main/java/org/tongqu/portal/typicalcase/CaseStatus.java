package org.tongqu.portal.typicalcase;

/** Where a case stands. */
public enum CaseStatus {
    DRAFT,
    SUBMITTED,
    RECOMMENDED,
    FORMAL_CHECK,
    UNDER_EVALUATION,
    /** Shown publicly for objections 案例公示. */
    PUBLICITY,
    PUBLISHED,
    /** Published and promoted 宣传推广. */
    PROMOTED,
    RETURNED,
    REJECTED,
    /** Taken back after publication. */
    REVOKED;

    /** Whether everybody may read the case. */
    public boolean isPublic() {
        return this == PUBLICITY || this == PUBLISHED || this == PROMOTED;
    }

    /** Whether its organisation may still write. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
