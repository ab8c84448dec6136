package org.tongqu.portal.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.portal.problem.Violations;

/**
 * What a password must be: long, not widely used, not made of the login name.
 *
 * <p>Source: OWASP ASVS 5.0, 6.2.1, 6.2.4 and 6.2.9 (length, common and context words); the least length of 12 is a
 * platform rule for GB/T 22239 level 3.
 */
public final class PasswordRules {

    static final int LEAST = 12;

    /** Hashing costs time by the letter, so that nobody may send a book. */
    static final int MOST = 128;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Records what is wrong with a password for that login name. */
    public static void check(Violations violations, String field, String username, String password) {
        String given = password == null ? "" : password;
        int length = given.codePointCount(0, given.length());
        violations.require(length >= LEAST, field, "passwordTooShort", LEAST);
        violations.require(length <= MOST, field, "tooLong", MOST);
        String plain = given.toLowerCase(Locale.ROOT);
        String name = username == null ? "" : username.toLowerCase(Locale.ROOT);
        violations.require(name.isEmpty() || !plain.contains(name), field, "passwordContainsName");
        boolean monotone = given.codePoints().distinct().count() < 4;
        violations.require(length < LEAST || !monotone && !COMMON.contains(plain), field, "passwordCommon");
    }

    private static Set<String> common() {
        try (InputStream in =
                PasswordRules.class.getClassLoader().getResourceAsStream("security/common-passwords.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
