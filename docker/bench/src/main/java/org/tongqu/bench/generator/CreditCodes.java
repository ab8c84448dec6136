package org.tongqu.bench.generator;

/** Unified social credit codes 统一社会信用代码 with right check digits (GB 32100-2015) that nobody has. */
final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = 31;
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_MODULUS = 11;

    /** Registration authority and division of the demo data; no division has this number. */
    private static final String FRONT = "12990000";

    private CreditCodes() {}

    /** The code of an organisation by its number, up to 9,999,999. */
    static String of(int number) {
        String organisation = String.format("B%07d", number);
        String seventeen = FRONT + organisation + organisationCheck(organisation);
        int sum = 0;
        int weight = 1;
        for (char character : seventeen.toCharArray()) {
            sum += ALPHABET.indexOf(character) * weight;
            weight = weight * 3 % MODULUS;
        }
        return seventeen + ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(organisation.charAt(i), 36) * WEIGHTS[i];
        }
        int check = (ORGANISATION_MODULUS - sum % ORGANISATION_MODULUS) % ORGANISATION_MODULUS;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
