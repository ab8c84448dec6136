package org.tongqu.portal.security;

/** What a person is to the marketplace; one person may be several. Everybody is also the public. */
public enum Role {
    PLATFORM_ADMIN,
    AUTHORITY_OFFICER,
    AUTHORITY_REVIEWER,
    ENTERPRISE_ADMIN,
    PUBLISHER,
    FINANCE,
    BUYER,
    CONSORTIUM_LEAD,
    CONSORTIUM_MEMBER,
    ALLIANCE_SECRETARIAT,
    AUDITOR,
    PUBLIC
}
