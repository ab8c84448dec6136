package org.tongqu.portal.architecture.samples.demand;

import com.vaadin.flow.component.html.Div;

/** Breaks: a model knows no screen. */
public class ShowsItself {
    public Div div;
}
