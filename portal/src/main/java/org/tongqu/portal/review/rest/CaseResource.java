package org.tongqu.portal.review.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.review.ReviewCourse;
import org.tongqu.portal.security.Needs;

/** The course of reviews. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CaseResource {

    @Inject
    private ReviewCourse course;

    @GET
    @Path("{kind}/{id}")
    @Needs("case.read")
    @Operation(
            operationId = "getReviewCase",
            summary = "Where the review of an object stands and all its steps; kind demand-batch, demand, product or"
                    + " settlement")
    public TaskAnswers.Course getReviewCase(@PathParam("kind") String kind, @PathParam("id") String id) {
        return TaskAnswers.Course.of(course.get(kind, id));
    }
}
