/**
 * Feedback: what people and contracts say of matches, and how good matching was.
 *
 * <p>R1 Whoever owns the demand or the product of a pair may accept it, reject it with a reason, take either back, and
 * invite the other side. A side has one opinion of a pair at a time; another one replaces it, nothing is deleted.
 *
 * <p>R2 What a side rejected is put aside for that side only; what others are proposed stays as it is.
 *
 * <p>R3 Facts outweigh opinions: a signed agreement or an order that names the demand, and the product named when the demand
 * was completed, are judgments by themselves and cannot be taken back. Otherwise a pair that either side rejects does not
 * fit. Grades are platform rules, see {@link org.tongqu.portal.feedback.Source}.
 *
 * <p>R4 What was proposed at which rank is noted once per day and open demand; quality is computed from these notes and the
 * judgments alone, so that a figure can be checked and a later ranking does not change what is said of an earlier one.
 *
 * <p>Source: policy item (十), precise supply-demand matching 供需精准对接. Reasons for rejection are platform rules.
 *
 * <p>Out of scope: finding and ranking (feature matching), telling people of an invitation (whoever observes {@link
 * org.tongqu.portal.feedback.InvitationMoved}).
 */
package org.tongqu.portal.feedback;
