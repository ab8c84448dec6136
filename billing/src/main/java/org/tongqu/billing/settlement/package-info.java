/**
 * Settlement: the net revenue of an invoice is split by the signed agreement, reviewed by the members, posted, and
 * released when the buyer pays.
 *
 * <ul>
 *   <li>R1. A pool is the net amount of an invoice under one version of a share agreement: the one in force in the month
 *       in which a charge arose. Without an agreement the seller gets all of it.
 *   <li>R2. The parts of a run add up to its pool, none is negative, none is a fen or more away from its exact part.
 *   <li>R3. Every member of the version confirms or objects. One objection ends the run; the next run states the reason
 *       of its correction, and everybody is asked again. A member may instead dispute a part and confirm the rest: what is
 *       disputed is booked but not released until the dispute has ended, and a decision moves it within what is held.
 *   <li>R4. Only a run that all members confirmed is posted, and it is posted once.
 *   <li>R5. Pay when paid: what the buyer has paid is released to the parties by what is still held for them, so that
 *       nothing is overdrawn and the last payment releases the last fen.
 *   <li>R6. A payout is created, checked and approved by three persons, then has two phases, submitted and confirmed or
 *       returned. From its creation on its amount is reserved, so that payouts together never exceed what is payable.
 *   <li>R7. What a credit note gives back to the buyer is returned by the parties by what they still have of the pool: first
 *       what they were not released yet, then what is payable to them; what was paid out already they owe, and it is kept
 *       of their later revenue. All given back leaves nobody with anything. Where the
 *       members signed for it, a refund is taken back by sharing the smaller pool again by the frozen version instead.
 *   <li>R8. Where a pool is shared by use, the revenue by the members whose resources it touched adds up to the pool; where
 *       it is shared by an evaluation outside, the secret is the promised one and everybody can repeat the values.
 * </ul>
 *
 * <p>Out of scope: the process that asks the members and its deadlines.
 */
package org.tongqu.billing.settlement;
