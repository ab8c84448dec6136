/**
 * Share agreements: who gets which part of a pool, in versions that every member signs.
 *
 * <ul>
 *   <li>R1. A version is immutable; its canonical text has a SHA-256 digest, and a signature is given over that digest.
 *   <li>R2. A version is active when every member has signed it, and not before.
 *   <li>R3. The version in force on a date governs the usage of that date. So that a month has one version, every version
 *       after the first takes effect on the first day of a month (platform rule).
 *   <li>R4. Weights of the members add up to 1,000,000 ppm; the signed order decides ties between equal remainders.
 *   <li>R5. Terms are proven on worked examples before anyone is asked to sign them.
 * </ul>
 *
 * <p>Out of scope: the consortium itself, negotiation of the text around the terms, certificates of signers.
 */
package org.tongqu.billing.agreement;
