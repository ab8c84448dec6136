package org.tongqu.portal.security;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tongqu.portal.store.JsonColumn;

/** A person's local account: born enabled, locked for a while after too many wrong passwords, ended by disabling. */
@Entity
@EntityListeners(AccessChanges.class)
@Table(name = "account", schema = "portal")
public class Account {

    /** Wrong passwords in a row that lock an account (platform rule after GB/T 22239 level 3). */
    static final int TRIES = 5;

    static final Duration LOCK = Duration.ofMinutes(15);

    /** Stores roles as a JSON list. */
    @Converter
    public static class Roles extends JsonColumn<List<Role>> implements AttributeConverter<List<Role>, Object> {
        public Roles() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "organisation_id")
    private String organisationId;

    @Convert(converter = Roles.class)
    private List<Role> roles;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled;

    @Column(name = "failed_logins")
    private int failedLogins;

    @Column(name = "locked_until")
    private OffsetDateTime lockedUntil;

    @Column(name = "last_sign_in")
    private OffsetDateTime lastSignIn;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    @Version
    private int version;

    protected Account() {} // for JPA

    public Account(
            String username, String displayName, String organisationId, Collection<Role> roles, String passwordHash) {
        this.username = username;
        this.displayName = displayName;
        this.organisationId = organisationId;
        this.roles = List.copyOf(roles);
        this.passwordHash = passwordHash;
        this.enabled = true;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String organisationId() {
        return organisationId;
    }

    public Set<Role> roles() {
        Set<Role> result = EnumSet.noneOf(Role.class);
        result.addAll(roles);
        return result;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public boolean isLocked(OffsetDateTime now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    /** Counts a wrong password and locks the account at the fifth. */
    public void failedLogin(OffsetDateTime now) {
        failedLogins++;
        if (failedLogins >= TRIES) {
            lockedUntil = now.plus(LOCK);
            failedLogins = 0;
        }
    }

    /** Forgets the wrong passwords before a right one. */
    void confirmed() {
        failedLogins = 0;
    }

    /** Notes a sign-in and forgets the wrong passwords before it. */
    public void signedIn(OffsetDateTime now) {
        failedLogins = 0;
        lockedUntil = null;
        lastSignIn = now;
    }

    /** When somebody last signed in with the password; null if nobody ever did. */
    public OffsetDateTime lastSignIn() {
        return lastSignIn;
    }

    /** A session is worth something only while it carries this number. */
    public int sessionEpoch() {
        return sessionEpoch;
    }

    /** Makes every session that was opened before worthless. */
    void endSessions() {
        sessionEpoch++;
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    public void assignRoles(Collection<Role> wanted) {
        roles = List.copyOf(wanted);
    }

    public void enable(boolean wanted) {
        enabled = wanted;
    }
}
