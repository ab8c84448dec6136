package org.tongqu.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.problem.Violations;

/** A password is long, not widely used, and not made of the login name. */
class PasswordRulesTest {

    @Test
    void a_long_sentence_is_a_good_password_whatever_its_letters() {
        assertThat(faults("correct horse battery")).isEmpty();
        assertThat(faults("一条很长而且只有我知道的句子")).isEmpty();
        assertThat(faults("tongqu-demo-2026")).isEmpty();
    }

    @Test
    void eleven_characters_are_too_few_and_a_book_is_too_long() {
        assertThat(faults("elevenchars")).containsExactly("passwordTooShort");
        assertThat(faults("ab1".repeat(50))).contains("tooLong");
        assertThat(faults(null)).containsExactly("passwordTooShort");
    }

    @Test
    void widely_used_and_monotone_passwords_are_refused_in_any_case() {
        assertThat(faults("Password1234")).containsExactly("passwordCommon");
        assertThat(faults("aaaaaaaaaaaaaa")).containsExactly("passwordCommon");
    }

    @Test
    void the_login_name_does_not_belong_into_the_password() {
        assertThat(faults("my-Example.Person-2026")).containsExactly("passwordContainsName");
    }

    private static List<String> faults(String password) {
        Violations violations = new Violations();
        PasswordRules.check(violations, "password", "example.person", password);
        return violations.list().stream().map(Violation::code).toList();
    }
}
