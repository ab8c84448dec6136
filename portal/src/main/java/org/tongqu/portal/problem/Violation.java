package org.tongqu.portal.problem;

import java.util.List;

/**
 * One thing wrong with one field of a request.
 *
 * @param field path of the field, for example {@code dataNeeds[0].name}; empty for the whole object
 * @param code key {@code violation.<code>} of the text bundles
 * @param args values named in the message
 */
public record Violation(String field, String code, List<Object> args) {}
