/**
 * Keeps and asks the index in Elasticsearch.
 *
 * <p>Rules. R1: nothing here is public; the world sees {@link org.tongqu.search.Index},
 * {@link org.tongqu.search.Finder} and {@link org.tongqu.search.matching.CandidateSource}. R2: only features that every
 * stock cluster of version 8 or 9 has: no scripts, no plugins, no query_string, no paid features, no analysis beyond
 * {@code whitespace}. R3: one kind, one alias {@code <prefix>-<kind>} over one of its indexes
 * {@code <prefix>-<kind>-v<n>}; each index has a writing alias {@code …-v<n>-w}, so that a write never creates an
 * index by accident. R4: versions are external, so order of arrival does not matter. R5: every failure is translated
 * in one place.
 *
 * <p>Out of scope: analysis of text, scoring of matches, running the server.
 */
package org.tongqu.search.elastic;
