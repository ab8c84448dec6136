package org.tongqu.portal.settlement;

import java.util.List;
import java.util.Locale;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.store.Json;

/** Gives a document the digest of its contents, and the digest its short form. */
public final class DocumentSeal {

    /** First letters of the codes of statements. */
    public static final String STATEMENT = "TQJS";

    private static final int GROUP = 4;
    private static final int GROUPS = 3;

    private DocumentSeal() {}

    /** SHA-256 over the content in one fixed order, as 64 hexadecimal digits. */
    public static String digest(List<?> content) {
        return Secrets.digest(Json.canonical(content));
    }

    /** Three groups of four capitals behind the letters of the kind of document. */
    public static String verification(String prefix, String digest) {
        StringBuilder code = new StringBuilder(prefix);
        for (int i = 0; i < GROUPS; i++) {
            code.append(' ').append(digest, i * GROUP, (i + 1) * GROUP);
        }
        return code.toString().toUpperCase(Locale.ROOT);
    }
}
