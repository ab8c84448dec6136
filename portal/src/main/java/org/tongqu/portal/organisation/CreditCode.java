package org.tongqu.portal.organisation;

/**
 * Checks unified social credit codes 统一社会信用代码 after GB 32100-2015.
 *
 * <p>18 characters of {@code 0-9 A-Z} without I, O, S, V, Z. Characters 9 to 17 are the organisation code, whose last
 * one is the check digit of GB 11714; character 18 is the check over the first 17.
 */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_MODULUS = 11;
    private static final int ORGANISATION_START = 8;

    private CreditCode() {}

    /** Whether the text is a credit code with right check digits. */
    public static boolean isValid(String code) {
        if (code == null || code.length() != LENGTH || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return false;
        }
        return code.charAt(LENGTH - 1) == check(code) && code.charAt(LENGTH - 2) == organisationCheck(code);
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    private static char organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(ORGANISATION_START + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = (ORGANISATION_MODULUS - sum % ORGANISATION_MODULUS) % ORGANISATION_MODULUS;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
