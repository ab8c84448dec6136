/**
 * The whole module without a database: the services and state machines as they are, on stores that keep everything in memory.
 *
 * <p>It is fast enough for hundreds of thousands of random commands. What a database adds (locks, guards, constraints, SQL) is
 * not in it and is tried by the integration tests.
 */
package org.tongqu.billing.memory;
