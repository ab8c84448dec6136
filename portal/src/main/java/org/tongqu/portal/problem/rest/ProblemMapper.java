package org.tongqu.portal.problem.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns any failure of a REST operation into problem+json; the last-resort handler included. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHENTICATED = 401;

    @Inject
    private Problems problems;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        Problems.Place place = new Problems.Place(
                headers.getAcceptableLanguages().get(0), uri.getRequestUri().getPath());
        if (failure instanceof WebApplicationException web && !problems.isTold(failure)) {
            // A query parameter of the wrong form makes the runtime say "not found"; the address is right, though.
            boolean parameter = web.getClass().getSimpleName().equals("QueryParamException");
            int status = parameter ? BAD_REQUEST : web.getResponse().getStatus();
            return answered(web, answer(problems.ofStatus(status, place), place));
        }
        Response answer = answer(problems.of(failure, place), place);
        return answer.getStatus() == UNAUTHENTICATED
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build()
                : answer;
    }

    /** What the runtime said beside the status, such as the methods that are allowed. */
    private static Response answered(WebApplicationException web, Response problem) {
        String allowed = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    private static Response answer(Problem problem, Problems.Place place) {
        return Response.status(problem.status())
                .type(PROBLEM)
                .language(place.locale())
                .entity(problem)
                .build();
    }
}
