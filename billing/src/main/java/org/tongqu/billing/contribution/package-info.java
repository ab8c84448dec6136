/**
 * Contribution ledger: what the members of a share agreement say they contributed in a quarter, until it can be shared by.
 *
 * <ul>
 *   <li>R1. A statement names a member, a dimension of the signed terms, points and evidence with its digest; a member has
 *       one valid statement in a dimension at most.
 *   <li>R2. A statement counts when another member has countersigned it. Every member may object until the quarter is
 *       closed; a decision of a third party upholds the statement or strikes it.
 *   <li>R3. A quarter is closed when it is over and nothing is open in it; its snapshot is written with a digest and never
 *       changes.
 *   <li>R4. Nothing is overwritten: the ledger is the list of all acts, and where an entry stands follows from them.
 *   <li>R5. A pool is shared by the snapshot of the last quarter that was closed and over before the month of the pool
 *       (platform rule).
 * </ul>
 *
 * <p>Out of scope: how points are found, who keeps the evidence, deadlines and reminders.
 */
package org.tongqu.billing.contribution;
