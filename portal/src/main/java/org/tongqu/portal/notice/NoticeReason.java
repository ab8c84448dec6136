package org.tongqu.portal.notice;

/**
 * Why something is told: one requirement and how far it is met.
 *
 * @param mark how far
 */
public record NoticeReason(Mark mark, Phrase text) {

    /** How far a requirement is met; named as the verdicts of matching are. */
    public enum Mark {
        MET,
        PARTLY,
        UNKNOWN,
        MISSING
    }
}
