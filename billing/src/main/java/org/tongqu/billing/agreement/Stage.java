package org.tongqu.billing.agreement;

import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;

/**
 * A step of the waterfall that takes a rate of the whole pool for one beneficiary before the members share the rest.
 *
 * @param kind what it is for
 * @param rate part of the whole pool, rounded half up, never more than what is left
 * @param beneficiary who is credited: a member, or a fund of the consortium
 */
public record Stage(StageKind kind, Ppm rate, PartyRef beneficiary) {}
