/**
 * File: reads statements of a bank as banks hand them out, CSV, XLSX and camt.053 (ISO 20022); knows nothing of books.
 *
 * <p>R1 What a file is, is seen by its content. Everything wrong is collected and named with its row, and nothing of a wrong
 * file is used.
 *
 * <p>R2 Tables have a row of headers, above which titles may stand, and a balance in every row, so that no row can be missing.
 * Which column says what is set for the account; without that the usual names of Chinese banks are looked for.
 *
 * <p>R3 XML is read without document types and without anything from outside; only booked entries in CNY count.
 *
 * <p>Limits are platform rules 平台规则. Out of scope: MT940, files with several accounts.
 */
package org.tongqu.portal.bank.file;
