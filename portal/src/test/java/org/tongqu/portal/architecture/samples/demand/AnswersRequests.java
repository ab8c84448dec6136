package org.tongqu.portal.architecture.samples.demand;

import jakarta.ws.rs.core.Response;

/** Breaks: a model knows no REST. */
public class AnswersRequests {
    public Response response;
}
