/**
 * Search over everything the marketplace lists: what may be put into the index and what may be asked.
 *
 * <p>Rules. R1: this package and {@code matching}, {@code analysis}, {@code evaluation} are the public face; nobody
 * outside names a class of {@code elastic}. R2: the module knows documents, profiles and scores, not the portal, its
 * database or its screens. R3: the index answers which and in what order; what is shown is read from the owner's
 * records. R4: text that users type never becomes query syntax. R5: writes are idempotent and ordered by the owner's
 * version. R6: exactly two failures leave the module, {@link org.tongqu.search.SearchUnavailable} and
 * {@link org.tongqu.search.SearchRejected}.
 *
 * <p>Out of scope: permissions (the caller names the circles whose documents may be found), retries and outbox,
 * display texts.
 */
package org.tongqu.search;
