package org.tongqu.search.elastic;

/**
 * What an index holds of a document, as far as it is compared with its record.
 *
 * @param id its number
 * @param version the version it was put in
 * @param fingerprint what it says, in short; empty if it was put without
 */
record StoredState(String id, long version, String fingerprint) {}
