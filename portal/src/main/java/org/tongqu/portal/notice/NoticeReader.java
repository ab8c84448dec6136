package org.tongqu.portal.notice;

import java.util.Set;

/**
 * Whose notices are wanted.
 *
 * @param username the person
 * @param organisation the person's organisation
 * @param kinds the kinds that the person's role may read; not empty
 */
public record NoticeReader(String username, String organisation, Set<NoticeKind> kinds) {

    public NoticeReader {
        kinds = Set.copyOf(kinds);
    }

    /** Whether a notice is for this person. */
    boolean mayRead(Notice notice) {
        Recipient to = notice.recipient();
        String own = to.kind() == Recipient.Kind.ACCOUNT ? username : organisation;
        return !own.isEmpty() && own.equals(to.id()) && kinds.contains(notice.kind());
    }

    /** The same person, interested in one kind only. */
    NoticeReader only(NoticeKind kind) {
        return new NoticeReader(username, organisation, kinds.contains(kind) ? Set.of(kind) : Set.of());
    }
}
