package org.tongqu.portal.demand;

/** What can happen to a batch. */
public enum BatchMove {
    SUBMIT,
    /** The officer takes the submission back. */
    RECALL,
    APPROVE,
    /** By the reviewer, or because all deadlines passed before the release. */
    RETURN,
    RELEASE,
    CLOSE,
    SUMMARISE
}
