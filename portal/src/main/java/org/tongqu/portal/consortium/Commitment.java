package org.tongqu.portal.consortium;

/** What a member promised to bring in; the type is a code of {@code contributionDimensions}. */
public record Commitment(String type, String description) {}
