/**
 * The one-command runtime: real PostgreSQL, Elasticsearch and Payara Micro as child processes of one Java program.
 *
 * <p>Purpose: a clone, a JDK 17 and {@code ./run} are enough to have the whole product working; the same classes give
 * the integration tests of every module their servers.
 *
 * <ul>
 *   <li>R1. Nothing started here outlives the program that started it, however that program ends.
 *   <li>R2. Everything listens on the loopback address unless the operator names another one.
 *   <li>R3. Servers never run with root's rights: started by root, they run as the unprivileged user 65534.
 *   <li>R4. All state lies in one data folder; unpacked programs lie in a cache that may be deleted at any time.
 *   <li>R5. Data is durable: a kill -9 of any part loses nothing that was acknowledged.
 *   <li>R6. A refusal to start says what is wrong and what to do about it.
 * </ul>
 *
 * <p>Out of scope: clustered operation, back-up, supervision and upgrades; see the compose file for containers.
 */
package org.tongqu.standalone;
