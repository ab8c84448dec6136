/**
 * Outbox: work for a second store (search index, mail, other systems), written in the transaction that caused it.
 *
 * <p>R1 An entry exists exactly if the change was committed.
 *
 * <p>R2 It is delivered at least once, in the order of its topic where nothing fails; consumers are idempotent.
 *
 * <p>R3 Several nodes may deliver at once; row locks keep them apart.
 *
 * <p>Out of scope: what a consumer does with an entry; transactions within the one database need no outbox.
 */
package org.tongqu.portal.outbox;
