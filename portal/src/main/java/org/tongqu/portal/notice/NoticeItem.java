package org.tongqu.portal.notice;

import java.util.List;

/**
 * One thing that a notice tells.
 *
 * @param page path of the page that shows it, without a leading slash
 * @param text what is told of it
 * @param reasons why; may be empty
 */
public record NoticeItem(String page, Phrase text, List<NoticeReason> reasons) {

    public NoticeItem {
        reasons = List.copyOf(reasons);
    }
}
