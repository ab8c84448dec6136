package org.tongqu.portal.agreement;

import java.time.OffsetDateTime;

/**
 * One round of a negotiation.
 *
 * @param organisationId whose offer it is
 * @param by the person
 */
public record Round(String organisationId, String by, OffsetDateTime at, AgreementTerms terms, String comment) {}
