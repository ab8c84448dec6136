package org.tongqu.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.memory.MemoryAccounts;
import org.tongqu.portal.organisation.AccountAdministration.AccountDraft;
import org.tongqu.portal.organisation.OwnAccount.PasswordChange;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.AccessToken;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Credentials;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.security.Secrets;

/** Administrators manage the accounts of others, everybody the password of their own. */
class AccountAdministrationTest {

    /** Keeps passwords readable, so that a test does not wait for a slow hash. */
    private static final class PlainHash implements Pbkdf2PasswordHash {
        @Override
        public void initialize(Map<String, String> parameters) {
            assertThat(parameters).isNotEmpty();
        }

        @Override
        public String generate(char[] password) {
            return "plain:" + String.valueOf(password);
        }

        @Override
        public boolean verify(char[] password, String hash) {
            return generate(password).equals(hash);
        }
    }

    private final Foundation foundation = new Foundation();
    private final MemoryAccounts accounts = new MemoryAccounts();
    private final Credentials credentials = new Credentials(new Secrets(new PlainHash()), accounts, foundation.clock);
    private final AccountAdministration administration = new AccountAdministration(
            accounts, foundation.organisations, credentials, foundation.audit, foundation.access);
    private final AccountDirectory directory =
            new AccountDirectory(accounts, foundation.organisations, foundation.audit, foundation.access);
    private final OwnAccount own = new OwnAccount(accounts, credentials, foundation.audit, foundation.person);

    @BeforeEach
    void somebodyWorks() {
        accounts.add(new Account("worker", "示例", "O011", List.of(Role.PUBLISHER), "plain:an-old-password"));
        accounts.add(new AccessToken("t1", "worker", "x", "sign-in", now(), now().plusHours(8)));
        foundation.as("boss", "O011", Role.ENTERPRISE_ADMIN);
    }

    @Test
    void an_enterprise_administrator_gives_roles_that_fit_the_organisation() {
        administration.open(draft("new.buyer", "O011", Role.BUYER, Role.FINANCE));
        assertThat(directory.givable("O011")).contains(Role.BUYER, Role.ENTERPRISE_ADMIN);
        assertThat(directory.givable("O011"))
                .doesNotContain(
                        Role.AUTHORITY_OFFICER,
                        Role.ALLIANCE_SECRETARIAT,
                        Role.PLATFORM_ADMIN,
                        Role.AUDITOR,
                        Role.PUBLIC);
    }

    @Test
    void an_enterprise_administrator_cannot_make_officers_or_auditors() {
        assertThat(faults(() -> administration.open(draft("x.officer", "O011", Role.AUTHORITY_OFFICER))))
                .containsExactly("roleDoesNotFit");
        assertThat(faults(() -> administration.assignRoles("worker", List.of(Role.AUDITOR))))
                .containsExactly("roleNotYours");
    }

    @Test
    void the_platforms_own_roles_stand_alone() {
        foundation.as("root", "O001", Role.PLATFORM_ADMIN);
        assertThat(faults(() -> administration.assignRoles("worker", List.of(Role.AUDITOR, Role.FINANCE))))
                .containsExactly("roleAlone");
    }

    @Test
    void nobody_closes_or_dresses_the_account_they_act_with() {
        foundation.as("worker", "O011", Role.ENTERPRISE_ADMIN);
        assertRefused("account.own", () -> administration.enable("worker", false));
        assertRefused("account.own", () -> administration.assignRoles("worker", List.of(Role.FINANCE)));
        assertThat(directory.mayEdit(directory.get("worker"))).isFalse();
    }

    @Test
    void a_foreign_account_stays_secret() {
        foundation.as("other", "O012", Role.ENTERPRISE_ADMIN);
        assertRefused("account.notFound", () -> directory.get("worker"));
        assertRefused("account.notFound", () -> administration.enable("worker", false));
    }

    @Test
    void closing_an_account_ends_its_sessions_and_opening_it_again_does_not_bring_them_back() {
        int epoch = account().sessionEpoch();
        administration.enable("worker", false);
        administration.enable("worker", true);
        assertThat(account().sessionEpoch()).isNotEqualTo(epoch);
        assertThat(accounts.tokensOf("worker")).allMatch(token -> !token.isLive(now()));
        assertThat(foundation.events.actions()).contains("account.disabled", "account.enabled");
    }

    @Test
    void a_reset_password_ends_the_sessions_and_is_not_written_into_the_record() {
        administration.resetPassword("worker", "an entirely new one");
        assertThat(account().passwordHash()).isEqualTo("plain:an entirely new one");
        assertThat(accounts.tokensOf("worker")).allMatch(token -> !token.isLive(now()));
        assertThat(directory.history("worker"))
                .allSatisfy(event -> assertThat(event.after().toString()).doesNotContain("entirely"));
    }

    @Test
    void people_change_their_password_by_proving_the_present_one() {
        foundation.as("worker", "O011", Role.PUBLISHER);
        own.changePassword(new PasswordChange("an-old-password", "an entirely new one"));
        assertThat(account().passwordHash()).isEqualTo("plain:an entirely new one");
        assertThat(foundation.events.actions()).contains("account.passwordChanged");
    }

    @Test
    void the_same_a_short_or_an_unproved_password_is_refused() {
        foundation.as("worker", "O011", Role.PUBLISHER);
        assertThat(faults(() -> own.changePassword(new PasswordChange("an-old-password", "an-old-password"))))
                .containsExactly("passwordUnchanged");
        assertThat(faults(() -> own.changePassword(new PasswordChange("an-old-password", "short"))))
                .containsExactly("passwordTooShort");
        assertThat(faults(() -> own.changePassword(new PasswordChange("guess", "an entirely new one"))))
                .containsExactly("passwordWrong");
    }

    @Test
    void five_wrong_guesses_at_the_present_password_lock_the_account() {
        foundation.as("worker", "O011", Role.PUBLISHER);
        for (int i = 0; i < 5; i++) {
            faults(() -> own.changePassword(new PasswordChange("guess", "an entirely new one")));
        }
        assertThat(faults(() -> own.changePassword(new PasswordChange("an-old-password", "an entirely new one"))))
                .containsExactly("passwordWrong");
        assertThat(account().isLocked(now())).isTrue();
    }

    private Account account() {
        return accounts.find("worker").orElseThrow();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(foundation.clock);
    }

    private static AccountDraft draft(String username, String organisation, Role... roles) {
        return new AccountDraft(username, "示例", organisation, List.of(roles), "a long first password");
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput input) {
            return input.violations().stream().map(Violation::code).toList();
        }
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
