package org.tongqu.portal.architecture.samples.product;

import org.tongqu.portal.architecture.samples.demand.SampleDemandService;

/** Breaks: features form no cycle (with SampleDemandService). */
public class SampleProduct {
    public SampleDemandService demand;
}
