package org.tongqu.portal.architecture.samples;

/** Names the package of the samples that break the laws. */
public final class SampleCycle {
    private SampleCycle() {}
}
