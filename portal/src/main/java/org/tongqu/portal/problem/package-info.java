/**
 * Problem: how the portal says no.
 *
 * <p>R1 A refusal is a typed exception; it rolls the transaction back and is mapped once to problem+json (RFC 9457)
 * and once to a screen message.
 *
 * <p>R2 Input errors are collected, never thrown one by one, so that a submitter corrects a form once.
 *
 * <p>Out of scope: HTTP status codes outside {@code rest}, wording (the text bundles of the features).
 */
package org.tongqu.portal.problem;
