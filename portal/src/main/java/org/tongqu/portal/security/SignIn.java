package org.tongqu.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.tongqu.portal.problem.Refusal;

/** Lets people in by password and programs by token. */
@ApplicationScoped
@Transactional(dontRollbackOn = SignIn.Refused.class)
public class SignIn {

    /** Lifetime of a token that a person's sign-in gives. */
    static final Duration SESSION = Duration.ofHours(8);

    private static final String TOKEN_PREFIX = "tq_";

    /** Wrong name or password, or the account is locked or disabled; which one is not said. */
    public static class Refused extends Refusal {
        private static final long serialVersionUID = 1L;

        public Refused() {
            super(Kind.NOT_AUTHENTICATED, "signInRefused");
        }
    }

    /** A fresh bearer token; its value is shown this once. */
    public record Token(String token, OffsetDateTime expiresAt) {}

    private Accounts accounts;
    private Secrets secrets;
    private Clock clock;

    protected SignIn() {} // for CDI proxies

    @Inject
    public SignIn(Accounts accounts, Secrets secrets, Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Checks a password; the failure counter is kept even though the sign-in is refused. Sign-ins of one account at the
     * same time wait for each other, so that each counts and none is refused for another's sake.
     *
     * @throws Refused for any reason, without telling which
     */
    @Needs("session.create")
    public Account withPassword(String username, String password) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Account> found = accounts.lock(username == null ? "" : username.strip());
        String given = password == null ? "" : password;
        if (found.isEmpty() || !found.get().isEnabled() || found.get().isLocked(now)) {
            secrets.pretend(given);
            throw new Refused();
        }
        Account account = found.get();
        if (!secrets.matches(given, account.passwordHash())) {
            account.failedLogin(now);
            throw new Refused();
        }
        account.signedIn(now);
        return account;
    }

    /** Gives a bearer token for a checked password. */
    @Needs("session.create")
    public Token token(String username, String password) {
        Account account = withPassword(username, password);
        return issue(account.username(), "sign-in", SESSION);
    }

    /** The account a bearer token stands for. */
    @SystemOnly
    public Optional<Account> withToken(String token) {
        if (token == null || !token.startsWith(TOKEN_PREFIX) || token.indexOf('.') < 0) {
            return Optional.empty();
        }
        String id = token.substring(TOKEN_PREFIX.length(), token.indexOf('.'));
        String hash = Secrets.digest(token.substring(token.indexOf('.') + 1));
        OffsetDateTime now = OffsetDateTime.now(clock);
        return accounts.holder(id)
                .filter(known ->
                        known.token().isLive(now) && known.token().secretHash().equals(hash))
                .map(Accounts.TokenHolder::account)
                .filter(Account::isEnabled);
    }

    /** The account a browser session stands for; empty once its sessions were ended. */
    @SystemOnly
    public Optional<Account> withSession(String username, int epoch) {
        return accounts.find(username).filter(known -> known.isEnabled() && known.sessionEpoch() == epoch);
    }

    /** Ends a token at once. */
    @Needs("me.read")
    public void end(String token) {
        if (token != null && token.startsWith(TOKEN_PREFIX) && token.indexOf('.') > 0) {
            accounts.token(token.substring(TOKEN_PREFIX.length(), token.indexOf('.')))
                    .ifPresent(known -> known.revoke(OffsetDateTime.now(clock)));
        }
    }

    private Token issue(String username, String label, Duration life) {
        String id = secrets.random(9);
        String secret = secrets.random(32);
        OffsetDateTime now = OffsetDateTime.now(clock);
        accounts.add(new AccessToken(id, username, Secrets.digest(secret), label, now, now.plus(life)));
        return new Token(TOKEN_PREFIX + id + "." + secret, now.plus(life));
    }
}
