package org.tongqu.workflow;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * People who may act on a task: those with a role, those of an organisation, or those with a role within an organisation.
 *
 * @param role role name, empty for any role
 * @param organisation organisation id, empty for any organisation
 */
public record CandidateGroup(String role, String organisation) implements Comparable<CandidateGroup> {

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9._-]{0,64}");
    private static final String AT = "@";
    private static final Comparator<CandidateGroup> ORDER =
            Comparator.comparing(CandidateGroup::role).thenComparing(CandidateGroup::organisation);

    public CandidateGroup {
        if (role == null || !PART.matcher(role).matches()) {
            throw new IllegalArgumentException("not a role: " + role);
        }
        if (organisation == null || !PART.matcher(organisation).matches()) {
            throw new IllegalArgumentException("not an organisation id: " + organisation);
        }
        if (role.isEmpty() && organisation.isEmpty()) {
            throw new IllegalArgumentException("a group has a role or an organisation");
        }
    }

    /** Everybody with this role, whatever his organisation. */
    public static CandidateGroup ofRole(String role) {
        return new CandidateGroup(role, "");
    }

    /** Everybody of this organisation, whatever his role. */
    public static CandidateGroup ofOrganisation(String organisation) {
        return new CandidateGroup("", organisation);
    }

    /** Everybody with this role within this organisation. */
    public static CandidateGroup ofRoleIn(String role, String organisation) {
        return new CandidateGroup(role, organisation);
    }

    /** The form {@code role@organisation} in which the engine keeps the group. */
    public String key() {
        return role + AT + organisation;
    }

    /**
     * Reads the form that {@link #key()} writes.
     *
     * @throws IllegalArgumentException if it is not such a form
     */
    public static CandidateGroup ofKey(String key) {
        int at = key.indexOf(AT);
        if (at < 0) {
            throw new IllegalArgumentException("not a candidate group: " + key);
        }
        return new CandidateGroup(key.substring(0, at), key.substring(at + AT.length()));
    }

    @Override
    public int compareTo(CandidateGroup other) {
        return ORDER.compare(this, other);
    }
}
