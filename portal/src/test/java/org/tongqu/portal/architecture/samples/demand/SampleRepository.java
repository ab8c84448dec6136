package org.tongqu.portal.architecture.samples.demand;

/** A repository that a door must not touch. */
public interface SampleRepository {}
