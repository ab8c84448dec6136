/**
 * Security: who is calling, and what may they do.
 *
 * <p>R1 Deny by default: every use case and every REST operation names the function it needs ({@link
 * org.tongqu.portal.security.Needs}); the role × function matrix in {@code security/permissions-*.csv} decides.
 *
 * <p>R1a The ledger is the platform's: whoever moves its money belongs to the organisation that operates the platform
 * (scope {@code operator} of the matrix), which {@link org.tongqu.portal.security.PlatformOperator} knows.
 *
 * <p>R2 A foreign object answers "not found", never "forbidden", so that its existence stays secret.
 *
 * <p>R3 The REST door knows bearer tokens only, the screens know the session only.
 *
 * <p>R3a Whom a token stands for is remembered for a second at most; what is changed here counts with the next request ({@link
 * org.tongqu.portal.security.CheckedTokens}).
 *
 * <p>R4 Five wrong passwords lock an account for a quarter of an hour (platform rule).
 *
 * <p>Out of scope: the data owner's grant over data (feature authorisation).
 */
package org.tongqu.portal.security;
