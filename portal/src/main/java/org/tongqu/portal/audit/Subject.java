package org.tongqu.portal.audit;

/**
 * The object an event is about.
 *
 * @param kind for example {@code demand}
 * @param id its business number
 */
public record Subject(String kind, String id) {}
