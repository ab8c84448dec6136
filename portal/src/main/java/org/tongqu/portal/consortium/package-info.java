/**
 * Consortium: innovation consortia 创新联合体 with members, contributions, shares and rules.
 *
 * <p>R1 A consortium is formed by its lead, joined by those who accept an invitation, filed with the authority and then
 * operates; it moves as {@link org.tongqu.portal.consortium.ConsortiumState} says.
 *
 * <p>R2 What must be fulfilled to file is a list of named policies, {@link
 * org.tongqu.portal.consortium.ConstitutionPolicies#ALL}: three independent members, a data holder, an applier, a charter,
 * weights that make 100 and shares that make 1,000,000 ppm.
 *
 * <p>R3 Shares are whole parts per million; computed from scores they are apportioned by largest remainder.
 *
 * <p>R4 The public sees who works on what; scores, shares, rules and money are for members and supervisors.
 *
 * <p>Out of scope: signed share agreements and settlements (module billing, feature settlement), demands (referred to by
 * number).
 *
 * <p>Sources: policy item (十); 数据二十条 on contribution and return; weights, floor and cap are platform rules.
 */
package org.tongqu.portal.consortium;
