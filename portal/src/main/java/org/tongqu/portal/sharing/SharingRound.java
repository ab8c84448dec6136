package org.tongqu.portal.sharing;

import java.time.OffsetDateTime;

/**
 * One round of a negotiation of terms; never changed once the members have it.
 *
 * @param organisationId whose proposal it is
 * @param by the person
 * @param comment why, may be empty
 */
public record SharingRound(String organisationId, String by, OffsetDateTime at, TermsDraft terms, String comment) {}
