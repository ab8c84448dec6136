/**
 * Api: what all REST resources share: the application path, JSON, refusal of bad tokens, the status operation.
 *
 * <p>R1 The path carries the version; JSON is written and read by one mapper; unknown fields are refused.
 *
 * <p>R2 A given but worthless token answers 401 even where the public may read.
 *
 * <p>R3 Every POST can carry an idempotency key; the operation hands it to its use case or is {@link
 * org.tongqu.portal.api.OncePerKey}.
 *
 * <p>R4 The language of an answer is settled once, before anything else.
 *
 * <p>Out of scope: the resources themselves (the features), how a refusal reads (package problem).
 */
package org.tongqu.portal.api;
