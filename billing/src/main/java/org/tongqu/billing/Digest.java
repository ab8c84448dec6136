package org.tongqu.billing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text, as 64 lower-case hexadecimal digits. */
public final class Digest {

    private Digest() {}

    /** The digest of one text in UTF-8. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The digest of several fields.
     *
     * <p>Every field is preceded by its length, so that no two different lists of fields give the same bytes.
     */
    public static String ofFields(Object... fields) {
        StringBuilder text = new StringBuilder();
        for (Object field : fields) {
            String value = String.valueOf(field);
            text.append(value.length()).append(':').append(value);
        }
        return of(text.toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
