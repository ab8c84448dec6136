package org.tongqu.portal.security;

/** Knows which organisation operates the platform and so moves the money of its ledger. */
@FunctionalInterface
public interface PlatformOperator {

    /** Whether that organisation operates the platform; no organisation does not. */
    boolean is(String organisationId);
}
