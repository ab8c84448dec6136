package org.tongqu.portal.typicalcase;

/** What can happen to a case. */
public enum CaseMove {
    SUBMIT,
    RECOMMEND,
    CHECK,
    EVALUATE,
    SHOW,
    PUBLISH,
    PROMOTE,
    RETURN,
    REJECT,
    REVOKE
}
