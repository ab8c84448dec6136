package org.tongqu.portal.sharing;

import java.time.OffsetDateTime;

/**
 * What a member says about a round.
 *
 * @param round number of the round, from one
 * @param by the person
 */
public record Remark(int round, String organisationId, String by, OffsetDateTime at, String text) {}
