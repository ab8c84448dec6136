package org.tongqu.portal.architecture.samples.demand.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Breaks: every page names its right. */
@Route(value = "sample", registerAtStartup = false)
public class OpenView extends Div {
    private static final long serialVersionUID = 1L;
}
