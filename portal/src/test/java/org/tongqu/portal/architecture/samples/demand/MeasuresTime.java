package org.tongqu.portal.architecture.samples.demand;

/** Breaks: the present comes from the clock. */
public class MeasuresTime {
    public long time() {
        return System.currentTimeMillis();
    }
}
