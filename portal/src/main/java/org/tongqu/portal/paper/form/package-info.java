/**
 * The forms of a document: PDF, workbook, CSV file; each is made of the same model and shows all of it.
 *
 * <p>R1 The same document gives the same PDF, to the byte: its dates, its number and the name of its font are fixed.
 *
 * <p>R2 Amounts are numbers in yuan with two decimals in all forms; a text is never run as a formula.
 */
package org.tongqu.portal.paper.form;
