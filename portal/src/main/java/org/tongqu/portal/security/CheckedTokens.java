package org.tongqu.portal.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Remembers for a second whom a bearer token stands for, so that a program that asks many times a second is not looked up each
 * time.
 *
 * <p>What changes an account or a token here ends that at once; what another node changes counts after the second at the latest.
 * Tokens that are worth nothing are not remembered.
 */
@ApplicationScoped
public class CheckedTokens {

    /** Platform rule; well below the five seconds within which an end of access has to be felt everywhere. */
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private static final int MOST = 10_000;

    private final Cache<String, Known> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    private final AtomicLong changes = new AtomicLong();

    private SignIn signIn;

    protected CheckedTokens() {} // for CDI proxies

    @Inject
    public CheckedTokens(SignIn signIn) {
        this.signIn = signIn;
    }

    /** An account or a token was changed; fired in the transaction that changes it. */
    public record AccessChanged() {}

    /** An account, and how many changes there had been when it was looked up. */
    private record Known(Account account, long changes) {}

    /** The account a bearer token stands for, as it was at most a second ago. */
    @SystemOnly
    public Optional<Account> account(String token) {
        String key = Secrets.digest(token);
        long now = changes.get();
        Known last = known.getIfPresent(key);
        if (last != null && last.changes == now) {
            return Optional.of(last.account);
        }
        Optional<Account> checked = signIn.withToken(token);
        checked.ifPresent(account -> known.put(key, new Known(account, now)));
        return checked;
    }

    /** After the commit, since until then the old state is read; what is being looked up meanwhile is not taken for new. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessChanged changed) {
        changes.incrementAndGet();
        known.invalidateAll();
    }
}
