package org.tongqu.billing.agreement;

import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;

/**
 * The share of a member.
 *
 * @param party the member
 * @param weight its part of what is shared
 * @param order signed rank among equal remainders, lower first
 */
public record MemberShare(PartyRef party, Ppm weight, int order) {}
