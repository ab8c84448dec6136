/**
 * The hands and eyes of a person at the screen: a headless browser, fields found by their labels, pictures.
 *
 * <p>R1 Everything is found by the words a person reads, nothing by technical names.
 *
 * <p>R2 Waiting is always for a condition, never for a time.
 *
 * <p>Out of scope: what people do (see the journey).
 */
package org.tongqu.portal.it.browser;
