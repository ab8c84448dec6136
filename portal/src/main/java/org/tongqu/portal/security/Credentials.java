package org.tongqu.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;

/** The ways into an account: its password and the sessions that were opened with it. */
@ApplicationScoped
public class Credentials {

    private Secrets secrets;
    private Accounts accounts;
    private Clock clock;

    protected Credentials() {} // for CDI proxies

    @Inject
    public Credentials(Secrets secrets, Accounts accounts, Clock clock) {
        this.secrets = secrets;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What is kept of a password. */
    @SystemOnly
    public String hash(String password) {
        return secrets.hash(password);
    }

    /** Whether it is the account's password; a wrong one counts towards the lock, and a locked account matches nothing. */
    @SystemOnly
    public boolean confirms(Account account, String password) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String given = password == null ? "" : password;
        if (account.isLocked(now)) {
            secrets.pretend(given);
            return false;
        }
        boolean right = secrets.matches(given, account.passwordHash());
        if (!right) {
            account.failedLogin(now);
        }
        return right;
    }

    /** Gives the account another password and ends all its sessions. */
    @SystemOnly
    public void replace(Account account, String password) {
        account.changePassword(secrets.hash(password));
        endSessions(account);
    }

    /** Ends all sessions of the account at once, in browsers and by token. */
    @SystemOnly
    public void endSessions(Account account) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        account.endSessions();
        accounts.tokensOf(account.username()).forEach(token -> token.revoke(now));
    }
}
