package org.tongqu.portal.matching;

import java.time.LocalDate;

/**
 * One search as it is kept.
 *
 * @param text what was looked for, folded, shortened and without numbers that may belong to a person
 * @param kinds codes of the kinds looked through, with spaces between them; empty for all
 * @param selections chosen facet values such as {@code mode=ROAD}, with spaces between them
 * @param hits how many records of all these kinds fit fully
 * @param visitor hash that tells visitors of one day apart
 * @param role role of the visitor
 */
public record SearchNote(
        LocalDate day, String text, String kinds, String selections, long hits, String visitor, String role) {}
