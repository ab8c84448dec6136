package org.tongqu.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.MemoryAccounts;

/** The password again, before a step that binds: wrong ones count, a right one forgets them, a closed account has none. */
class StepUpTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

    private final MemoryAccounts accounts = new MemoryAccounts();
    private final Secrets secrets = new Secrets(null) {
        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return password.equals(hash);
        }

        @Override
        public void pretend(String password) {
            // takes no time
        }
    };
    private final StepUp stepUp = new StepUp(accounts, new Credentials(secrets, accounts, CLOCK));
    private final Account account = new Account("p", "某人", "O011", List.of(), "right");

    @BeforeEach
    void open() {
        accounts.add(account);
    }

    @Test
    void wrong_ones_in_a_row_lock_the_account_and_a_right_one_ends_the_row() {
        for (int round = 0; round < 3; round++) {
            for (int i = 1; i < Account.TRIES; i++) {
                assertThat(stepUp.confirms("p", "wrong")).isFalse();
            }
            assertThat(stepUp.confirms("p", "right")).isTrue();
        }
        for (int i = 0; i < Account.TRIES; i++) {
            stepUp.confirms("p", "wrong");
        }
        assertThat(account.isLocked(OffsetDateTime.now(CLOCK))).isTrue();
        assertThat(stepUp.confirms("p", "right")).isFalse();
    }

    @Test
    void a_closed_account_confirms_nothing() {
        account.enable(false);
        assertThat(stepUp.confirms("p", "right")).isFalse();
        assertThat(stepUp.confirms("nobody", "right")).isFalse();
        assertThat(stepUp.confirms("p", null)).isFalse();
    }
}
