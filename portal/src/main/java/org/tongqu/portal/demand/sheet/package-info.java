/**
 * Sheet: reads and writes tables as CSV and XLSX; knows rows and cells, nothing of what they mean.
 *
 * <p>R1 A file is refused before it can do harm: too large, too many rows, a package that unpacks to too much.
 *
 * <p>R2 A row keeps the number under which a spreadsheet program shows it, so that people find it.
 *
 * <p>R3 What is written cannot be taken for a formula by a spreadsheet program.
 *
 * <p>Limits are platform rules 平台规则. Out of scope: formulas, several sheets, formats of cells except dates.
 */
package org.tongqu.portal.demand.sheet;
