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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.problem.Failures;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.text.Texts;

/** Turns any failure of a REST operation into problem+json; the last-resort handler included. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");

    private static final Map<Refusal.Kind, Integer> STATUS = Map.of(
            Refusal.Kind.NOT_FOUND, 404,
            Refusal.Kind.NOT_AUTHENTICATED, 401,
            Refusal.Kind.NOT_PERMITTED, 403,
            Refusal.Kind.CONFLICT, 409,
            Refusal.Kind.RULE, 422,
            Refusal.Kind.TOO_MANY, 429,
            Refusal.Kind.UNAVAILABLE, 503);

    @Inject
    private Failures failures;

    @Inject
    private Texts texts;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        Optional<InvalidInput> input = failures.invalidInput(failure);
        if (input.isPresent()) {
            return invalid(input.get());
        }
        Optional<Refusal> refusal = failures.refusal(failure);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        if (failure instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return answer(status, "http." + status, text("problem.http." + status), null);
        }
        // The stack trace stays in the log; the caller gets a reference to look it up with.
        String reference = Integer.toHexString(System.identityHashCode(failure));
        LOG.log(Level.SEVERE, "unexpected failure, reference " + reference, failure);
        return answer(500, "unexpected", texts.text(locale(), "problem.unexpected", reference), null);
    }

    private Response invalid(InvalidInput input) {
        List<Problem.FieldError> errors = input.violations().stream()
                .map(violation -> new Problem.FieldError(
                        violation.field(),
                        violation.code(),
                        texts.text(
                                locale(),
                                "violation." + violation.code(),
                                violation.args().toArray())))
                .toList();
        String detail = texts.text(locale(), "problem.invalid.detail", errors.size());
        return answer(422, "invalid", detail, errors);
    }

    private Response refused(Refusal refusal) {
        String detail = texts.text(locale(), "refusal." + refusal.code(), refusal.args());
        Response answer = answer(STATUS.get(refusal.kind()), refusal.code(), detail, null);
        if (refusal.kind() == Refusal.Kind.NOT_AUTHENTICATED) {
            return Response.fromResponse(answer)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        return answer;
    }

    private Response answer(int status, String code, String detail, List<Problem.FieldError> errors) {
        String title = texts.find(locale(), "problem.title." + status).orElse(text("problem.title.other"));
        String type = "/problems/" + code.replace('.', '-');
        Problem problem = new Problem(
                type, title, status, detail, code, uri.getRequestUri().getPath(), errors);
        return Response.status(status).type(PROBLEM).entity(problem).build();
    }

    private String text(String key) {
        return texts.text(locale(), key);
    }

    private Locale locale() {
        return headers.getAcceptableLanguages().get(0);
    }
}
