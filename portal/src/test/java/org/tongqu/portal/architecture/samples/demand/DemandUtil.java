package org.tongqu.portal.architecture.samples.demand;

/** Breaks: names say the job. */
public class DemandUtil {}
