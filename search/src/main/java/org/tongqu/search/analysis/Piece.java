package org.tongqu.search.analysis;

/**
 * Part of a text that is marked as a hit or not. It is plain text: whoever shows it must escape it.
 *
 * @param text exactly as it stands in the original
 * @param marked whether it matches the query
 */
public record Piece(String text, boolean marked) {}
