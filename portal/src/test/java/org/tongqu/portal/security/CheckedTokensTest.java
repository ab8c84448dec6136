package org.tongqu.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.security.CheckedTokens.AccessChanged;

/** Whom a token stands for is looked up once a second, and at once after a change. */
class CheckedTokensTest {

    private final List<String> lookedUp = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    private final CheckedTokens tokens = new CheckedTokens(new SignIn() {
        @Override
        public Optional<Account> withToken(String token) {
            lookedUp.add(token);
            Optional<Account> account = token.startsWith("tq_") ? Optional.of(new Account()) : Optional.empty();
            meanwhile.run();
            return account;
        }
    });

    @Test
    void aTokenIsLookedUpOnceHoweverOftenItComes() {
        Optional<Account> first = tokens.account("tq_a.1");
        assertThat(first).isPresent();
        assertThat(tokens.account("tq_a.1")).containsSame(first.get());
        assertThat(tokens.account("tq_a.2")).isPresent();
        assertThat(lookedUp).containsExactly("tq_a.1", "tq_a.2");
    }

    @Test
    void whatIsWorthNothingIsLookedUpEachTime() {
        assertThat(tokens.account("x")).isEmpty();
        assertThat(tokens.account("x")).isEmpty();
        assertThat(lookedUp).containsExactly("x", "x");
    }

    @Test
    void afterAChangeEveryTokenIsLookedUpAnew() {
        tokens.account("tq_a.1");
        tokens.forget(new AccessChanged());
        tokens.account("tq_a.1");
        assertThat(lookedUp).hasSize(2);
    }

    @Test
    void whatIsChangedWhileItIsLookedUpIsNotRemembered() {
        meanwhile = () -> tokens.forget(new AccessChanged());
        tokens.account("tq_a.1");
        meanwhile = () -> {};
        tokens.account("tq_a.1");
        assertThat(lookedUp).hasSize(2);
    }
}
