/**
 * List: what every list page has around its cards or table: search, facets, active filters, view switch, more.
 *
 * <p>R1 The state of a list lives in the address of the page; these parts only report what the reader chose.
 *
 * <p>R2 Counts are those of the current result; a choice with no result stays visible and cannot be chosen.
 *
 * <p>R3 A list grows by a button, never by scrolling.
 *
 * <p>Out of scope: searching and counting (features).
 */
package org.tongqu.portal.look.list;
