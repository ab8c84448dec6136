package org.tongqu.portal.paper;

import org.tongqu.portal.problem.Refusal;

/** There is no such journal, or it is none of the caller's business. */
public class JournalNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public JournalNotFound(String id) {
        super(Kind.NOT_FOUND, "journal.notFound", id);
    }
}
