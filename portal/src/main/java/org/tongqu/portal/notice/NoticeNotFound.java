package org.tongqu.portal.notice;

import org.tongqu.portal.problem.Refusal;

/** There is no such notice for the caller. */
public class NoticeNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoticeNotFound(String id) {
        super(Kind.NOT_FOUND, "notice.notFound", id);
    }
}
