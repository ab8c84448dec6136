package org.tongqu.portal.feedback;

/**
 * What a side says of a pair.
 *
 * @param verdict {@code ACCEPTED} or {@code REJECTED}
 * @param reason code of {@code matchRejections}, needed to reject
 * @param comment more words; needed if the reason is {@link #OTHER}
 */
public record Opinion(String verdict, String reason, String comment) {

    /** The reason that says nothing by itself. */
    public static final String OTHER = "OTHER";

    public static final Opinion ACCEPTED = new Opinion(Source.ACCEPTED.name(), "", "");

    public Opinion {
        verdict = verdict == null ? "" : verdict.strip();
        reason = reason == null ? "" : reason.strip();
        comment = comment == null ? "" : comment.strip();
    }

    public static Opinion rejected(String reason, String comment) {
        return new Opinion(Source.REJECTED.name(), reason, comment);
    }
}
