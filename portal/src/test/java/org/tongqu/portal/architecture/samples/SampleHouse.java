package org.tongqu.portal.architecture.samples;

/** Names the package of the small house in which every law is broken. */
public final class SampleHouse {
    private SampleHouse() {}
}
