package org.tongqu.portal.notice;

/**
 * Whom a notice is for.
 *
 * @param kind whether the id is that of an organisation or the login name of a person
 */
public record Recipient(Kind kind, String id) implements Comparable<Recipient> {

    /** An organisation's people or one person. */
    public enum Kind {
        ORGANISATION,
        ACCOUNT
    }

    public static Recipient organisation(String id) {
        return new Recipient(Kind.ORGANISATION, id);
    }

    public static Recipient account(String username) {
        return new Recipient(Kind.ACCOUNT, username);
    }

    @Override
    public int compareTo(Recipient other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? id.compareTo(other.id) : byKind;
    }
}
