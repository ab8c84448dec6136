package org.tongqu.portal.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.store.Json;

/** Gives a statement its digest, and the digest its short form. */
final class StatementSeal {

    private static final int GROUP = 4;
    private static final int GROUPS = 3;

    private StatementSeal() {}

    /** SHA-256 over the content in one fixed order, as 64 hexadecimal digits. */
    static String digest(List<?> content) {
        try {
            return Secrets.digest(Json.mapper().writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Three groups of four capitals behind TQJS. */
    static String verification(String digest) {
        StringBuilder code = new StringBuilder("TQJS");
        for (int i = 0; i < GROUPS; i++) {
            code.append(' ').append(digest, i * GROUP, (i + 1) * GROUP);
        }
        return code.toString().toUpperCase(Locale.ROOT);
    }
}
