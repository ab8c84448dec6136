package org.tongqu.search.elastic;

/**
 * Where a document stands.
 *
 * @param index name of the index itself
 * @param id its number there
 */
record Place(String index, String id) {}
