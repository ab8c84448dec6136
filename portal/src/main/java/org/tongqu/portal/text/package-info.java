/**
 * Text: every word a person reads, in zh-CN (the original), zh-TW and en.
 *
 * <p>R1 A feature keeps its own bundle; the three languages of a bundle carry the same keys (tested).
 *
 * <p>R2 A missing text is shown as its Simplified original, never as an error.
 *
 * <p>Out of scope: multilingual texts of business objects, number and date formats (package look).
 */
package org.tongqu.portal.text;
