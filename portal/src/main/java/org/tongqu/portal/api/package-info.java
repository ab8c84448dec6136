/**
 * Api: what all REST resources share: the application path, JSON, refusal of bad tokens, the status operation.
 *
 * <p>R1 The path carries the version; JSON is written and read by one mapper; unknown fields are refused.
 *
 * <p>R2 A given but worthless token answers 401 even where the public may read.
 *
 * <p>Out of scope: the resources themselves (the features), how a refusal reads (package problem).
 */
package org.tongqu.portal.api;
