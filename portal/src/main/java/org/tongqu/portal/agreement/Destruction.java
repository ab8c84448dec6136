package org.tongqu.portal.agreement;

import java.time.OffsetDateTime;

/**
 * What the recipient says about the destruction of the data.
 *
 * @param method how they were destroyed, in words
 * @param statement what was kept because the law asks for it, and anything else; may be empty
 * @param by the person
 * @param at when it was confirmed
 */
public record Destruction(String method, String statement, String by, OffsetDateTime at) {

    public Destruction {
        statement = statement == null ? "" : statement;
    }
}
