package org.tongqu.billing.agreement;

import org.tongqu.billing.Transitions;

/** Where a version of a share agreement stands. */
public enum VersionStatus {
    /** Waiting for the signatures of its members. */
    SIGNING,
    /** Signed by all; governs from its date until a later version does. */
    ACTIVE,
    /** A member refused to sign. */
    DECLINED,
    /** Taken back by those who proposed it. */
    WITHDRAWN,
    /** Not signed by all until the last day for it. */
    LAPSED;

    /** Which state may follow which. */
    public static final Transitions<VersionStatus> MOVES =
            Transitions.of("agreement", VersionStatus.class).allow(SIGNING, ACTIVE, DECLINED, WITHDRAWN, LAPSED);
}
