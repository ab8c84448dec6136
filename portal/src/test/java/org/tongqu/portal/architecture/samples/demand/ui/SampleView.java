package org.tongqu.portal.architecture.samples.demand.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.tongqu.portal.architecture.samples.demand.rest.SampleResource;

/** Breaks: pages name their right, screens do not use REST resources. */
@Route(value = "sample", registerAtStartup = false)
public class SampleView extends Div {
    private static final long serialVersionUID = 1L;
    public transient SampleResource resource;
}
