package org.tongqu.portal.architecture.samples.demand.rest;

import org.tongqu.portal.architecture.samples.demand.SampleRepository;

/** Breaks: doors reach the data through use cases only. */
public class ReadsRepository {
    public SampleRepository repository;
}
