package org.tongqu.portal.delivery.mark;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a copy that was handed out, for example {@code COPY-1A2B-3C4D-5E6F}.
 *
 * @param plain without hyphens: the letters COPY and twelve hexadecimal digits
 */
public record CopyCode(String plain) {

    private static final String LETTERS = "COPY";
    private static final int GROUP = 4;
    private static final int DIGITS = 12;
    private static final Pattern ANYWHERE =
            Pattern.compile("(?i)" + LETTERS + "[- ]?([0-9A-F]{4})[- ]?([0-9A-F]{4})[- ]?([0-9A-F]{4})(?![0-9A-Z])");

    public CopyCode {
        if (!plain.matches(LETTERS + "[0-9A-F]{" + DIGITS + "}")) {
            throw new IllegalArgumentException(plain);
        }
    }

    /** @param hex at least twelve hexadecimal digits, of which the first are taken */
    public static CopyCode ofDigits(String hex) {
        return new CopyCode(LETTERS + hex.substring(0, DIGITS).toUpperCase(Locale.ROOT));
    }

    /** The first code in a text, however it is written. */
    public static Optional<CopyCode> in(String text) {
        Matcher found = ANYWHERE.matcher(text == null ? "" : text);
        return found.find()
                ? Optional.of(ofDigits(found.group(1) + found.group(2) + found.group(GROUP - 1)))
                : Optional.empty();
    }

    /** As people read it. */
    public String shown() {
        return plain.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
