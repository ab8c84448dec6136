/**
 * Work that nobody waits for: rounds that come again and again, and work that begins with the portal.
 *
 * <p>R1 Nothing runs before the portal serves its first request. While it is being deployed the server closes the
 * archives from which classes are loaded; a class or lambda that is linked in that moment stays broken until the next
 * start.
 *
 * <p>R2 A round that fails, in whatever way, is told in the log and comes again.
 *
 * <p>R3 How often something is looked for is said by who looks; what is due is a matter of the clock and of row locks, so
 * that several nodes may do the same rounds.
 *
 * <p>R4 What falls due is done in portions, each thing in a transaction of its own: one that fails holds up no other.
 *
 * <p>Out of scope: what the rounds do; deadlines of cases (module workflow).
 */
package org.tongqu.portal.background;
