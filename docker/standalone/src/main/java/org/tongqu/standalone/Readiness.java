package org.tongqu.standalone;

import java.util.regex.Pattern;

/**
 * Reads a MicroProfile Health answer.
 *
 * <p>Payara Micro stays up, and may say so, when the application could not be deployed. Therefore a status of its own
 * is not enough: the application's own check, named tongqu, must be there and be UP.
 */
final class Readiness {
    private static final Pattern DATA = Pattern.compile("\"data\"\\s*:\\s*\\{[^{}]*\\}");
    private static final Pattern CHECK = Pattern.compile("\\{[^{}]*\"name\"\\s*:\\s*\"tongqu\"[^{}]*\\}");
    private static final Pattern UP = Pattern.compile("\"status\"\\s*:\\s*\"UP\"");

    private Readiness() {}

    /** Whether the check named tongqu is in the answer and UP. */
    static boolean up(String health) {
        // The free data of a check could hold anything, also a status.
        return CHECK.matcher(DATA.matcher(health).replaceAll("\"data\":0"))
                .results()
                .anyMatch(check -> UP.matcher(check.group()).find());
    }
}
