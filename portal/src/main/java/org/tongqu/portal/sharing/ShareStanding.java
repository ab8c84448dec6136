package org.tongqu.portal.sharing;

import java.time.LocalDate;
import java.util.Optional;
import org.tongqu.billing.agreement.ShareAgreementVersion;

/** Where terms of sharing stand, from the first draft to their end; text {@code shareNegotiation.state.<NAME>}. */
public enum ShareStanding {
    /** Written by the lead. */
    DRAFT,
    /** With the members. */
    NEGOTIATING,
    /** Waiting for signatures. */
    SIGNING,
    /** Signed by all, governs from a later day. */
    SIGNED,
    /** Governs today. */
    IN_FORCE,
    /** A later version governs. */
    SUPERSEDED,
    /** Its last day is over. */
    ENDED,
    /** A member refused to sign. */
    DECLINED,
    /** Not signed by all in time. */
    LAPSED,
    /** Given up by the lead. */
    WITHDRAWN;

    /** Where a negotiation and the version that came of it stand on a day. */
    static ShareStanding of(NegotiationState state, Optional<ShareAgreementVersion> version, LocalDate today) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case NEGOTIATING -> NEGOTIATING;
            case WITHDRAWN -> WITHDRAWN;
            case SIGNING -> of(version.orElseThrow(), today);
        };
    }

    private static ShareStanding of(ShareAgreementVersion version, LocalDate today) {
        return switch (version.status()) {
            case SIGNING -> SIGNING;
            case DECLINED -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
            case LAPSED -> LAPSED;
            case ACTIVE -> agreed(version, today);
        };
    }

    private static ShareStanding agreed(ShareAgreementVersion version, LocalDate today) {
        if (version.effectiveFrom().isAfter(today)) {
            return SIGNED;
        }
        boolean governs = version.agreement()
                .inForce(today)
                .filter(other -> other.id().equals(version.id()))
                .isPresent();
        if (governs) {
            return IN_FORCE;
        }
        boolean over = version.effectiveTo().filter(today::isAfter).isPresent();
        return over ? ENDED : SUPERSEDED;
    }
}
