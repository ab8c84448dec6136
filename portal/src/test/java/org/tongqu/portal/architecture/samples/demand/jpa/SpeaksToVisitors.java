package org.tongqu.portal.architecture.samples.demand.jpa;

import jakarta.ws.rs.core.Response;

/** Breaks: a cellar knows no door. */
public class SpeaksToVisitors {
    public Response response;
}
