/**
 * Outbox: work for a second store (search index, mail, other systems), written in the transaction that caused it.
 *
 * <p>R1 An entry exists exactly if the change was committed.
 *
 * <p>R2 It is delivered at least once, in the order of its topic where nothing fails; consumers are idempotent.
 *
 * <p>R3 While the second store is away or overloaded, portions become smaller and pauses longer, and everything waits. A
 * piece of work that is refused while others are taken is set aside after five tries; operators see it and have it tried
 * again.
 *
 * <p>R4 Several nodes may deliver at once; row locks keep them apart.
 *
 * <p>Out of scope: what a consumer does with an entry; transactions within the one database need no outbox.
 */
package org.tongqu.portal.outbox;
