package org.tongqu.portal.architecture.samples.demand.ui;

import org.tongqu.portal.architecture.samples.demand.rest.ReadsRepository;

/** Breaks: screens do not use REST resources. */
public class UsesResource {
    public ReadsRepository resource;
}
