package org.tongqu.portal.product;

import java.util.Locale;
import java.util.Optional;

/**
 * An identifier of the national data infrastructure, 32 characters with a check character after GB/T 17710 MOD 37-2.
 *
 * <p>Type 1 digit, subject 18, area or industry 4, random 8, check 1. It is given by a functional node, never made here.
 *
 * <p>Source: NDI-TR-2025-04 (draft).
 */
public record NdiIdentifier(String value) {

    /** Type of an identifier of a data product. */
    public static final char PRODUCT = '6';

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
    private static final int MODULUS = 37;
    private static final int LENGTH = 32;

    /** @throws IllegalArgumentException if length, alphabet or check character are wrong */
    public NdiIdentifier {
        if (value == null || value.length() != LENGTH || !checks(value)) {
            throw new IllegalArgumentException("not an NDI identifier: " + value);
        }
    }

    /** Reads an identifier as people write it, with blanks and in any case; empty if it is none. */
    public static Optional<NdiIdentifier> parse(String text) {
        String plain = text == null ? "" : text.replace(" ", "").toUpperCase(Locale.ROOT);
        return plain.length() == LENGTH && checks(plain) ? Optional.of(new NdiIdentifier(plain)) : Optional.empty();
    }

    /** The check character that completes a text; also used for the 47 characters of a digital contract. */
    public static char checkCharacter(String withoutCheck) {
        int sum = weighted(withoutCheck + "0");
        return ALPHABET.charAt(Math.floorMod(1 - sum, MODULUS));
    }

    /** Whether the last character checks the text before it, whatever its length. */
    public static boolean checks(String text) {
        return text.length() > 1
                && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && weighted(text) % MODULUS == 1;
    }

    private static int weighted(String text) {
        int sum = 0;
        int weight = 1;
        for (int i = text.length() - 1; i >= 0; i--) {
            sum = (sum + ALPHABET.indexOf(text.charAt(i)) * weight) % MODULUS;
            weight = weight * 2 % MODULUS;
        }
        return sum;
    }

    /** What it identifies: {@link #PRODUCT} or another type of the standard. */
    public char type() {
        return value.charAt(0);
    }

    /** The credit code of the subject it belongs to. */
    public String subject() {
        return value.substring(1, 19);
    }

    /** The four characters of area or industry: 0054 is road transport. */
    public String industry() {
        return value.substring(19, 23);
    }

    @Override
    public String toString() {
        return value;
    }
}
