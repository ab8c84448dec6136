package org.tongqu.portal.consortium;

/**
 * What to look for.
 *
 * @param text part of name, purpose or number; empty for any
 * @param state null for any
 * @param memberId only consortia this organisation belongs to or is invited to; empty for any
 */
public record ConsortiumQuery(String text, ConsortiumState state, String memberId) {

    public static final ConsortiumQuery ALL = new ConsortiumQuery("", null, "");

    public ConsortiumQuery {
        text = text == null ? "" : text.strip();
        memberId = memberId == null ? "" : memberId;
    }
}
