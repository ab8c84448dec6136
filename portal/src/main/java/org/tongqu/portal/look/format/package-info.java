/**
 * Format: how numbers, money, dates and deadlines read in zh-CN, zh-TW and en.
 *
 * <p>R1 Money comes in fen and is shown to the fen; ten-thousands of yuan (万元) only for plans and investments.
 *
 * <p>R2 A negative number carries the real minus sign U+2212; digits are grouped by thousands.
 *
 * <p>R3 A point in time is Beijing time and says so where a deadline hangs on it.
 *
 * <p>R4 Patterns and words live in the bundle {@code look}, so that pages, mails and documents read alike; no class here
 * knows Vaadin.
 *
 * <p>Out of scope: arithmetic with money, the working-day calendar (package time).
 */
package org.tongqu.portal.look.format;
