package org.tongqu.portal.consortium;

/** Where a member stands; text {@code consortium.member.<NAME>}. */
public enum MemberState {
    INVITED,
    ACTIVE,
    DECLINED
}
