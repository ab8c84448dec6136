/**
 * Charts: inline SVG that takes its colours from the theme, so that it follows light, dark and print by itself.
 *
 * <p>R1 Every chart has a label on each part and its numbers again as a table or as text; the drawing alone is never the
 * only source.
 *
 * <p>R2 Texts are escaped before they enter a drawing.
 *
 * <p>Out of scope: computing the series.
 */
package org.tongqu.portal.look.chart;
