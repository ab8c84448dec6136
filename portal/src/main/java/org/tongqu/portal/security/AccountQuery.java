package org.tongqu.portal.security;

/**
 * Which accounts are wanted.
 *
 * @param text part of the login name or the shown name; empty for any
 * @param organisationId empty for any
 * @param enabled null for both
 */
public record AccountQuery(String text, String organisationId, Boolean enabled) {

    public AccountQuery {
        text = text == null ? "" : text.strip();
        organisationId = organisationId == null ? "" : organisationId;
    }
}
