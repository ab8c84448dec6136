/**
 * File: reads statements of a bank as banks hand them out, CSV, XLSX and camt.053 (ISO 20022); knows nothing of books.
 *
 * <p>R1 What a file is, is seen by its content. Everything wrong is collected and named with its row, and nothing of a wrong
 * file is used.
 *
 * <p>R2 Tables have a row of headers, above which titles may stand, and a balance in every row, so that no row can be missing.
 * Which column says what is set for the account; without that the usual names of Chinese banks are looked for.
 *
 * <p>R3 Money in and out stand in two columns, or in one with a sign or beside a column for the side. Rows stand in the order of
 * the bank: oldest or newest first, as balances tell; where both fit, days, then the balance before tell.
 *
 * <p>R4 A file speaks of the days it names, else of those a person says, else of those from its first row to its last. A table
 * without rows says that nothing moved on the days a person says. No day is to come.
 *
 * <p>R5 XML is read without document types and without anything from outside; only booked entries in CNY count.
 *
 * <p>Limits are platform rules 平台规则. Out of scope: MT940, files with several accounts.
 */
package org.tongqu.portal.bank.file;
