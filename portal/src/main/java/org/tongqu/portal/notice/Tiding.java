package org.tongqu.portal.notice;

/**
 * Something to tell somebody, once.
 *
 * @param cause what makes it worth telling; the same cause never reaches the same recipient twice. At most 200 characters
 * @param about name of what it is about, for a headline that sums several up
 * @param headline the headline if it is told alone
 */
public record Tiding(Recipient to, NoticeKind kind, String cause, Word about, Phrase headline, NoticeItem item) {}
