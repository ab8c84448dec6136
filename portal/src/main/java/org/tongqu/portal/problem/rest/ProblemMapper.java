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
import org.tongqu.portal.problem.Violation;
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
            // A query parameter of the wrong form makes the runtime say "not found"; the address is right, though.
            boolean parameter = web.getClass().getSimpleName().equals("QueryParamException");
            int status = parameter ? 400 : web.getResponse().getStatus();
            return answered(web, answer(status, "http." + status, httpDetail(status), null));
        }
        // The stack trace stays in the log; the caller gets a reference to look it up with.
        String reference = Integer.toHexString(System.identityHashCode(failure));
        LOG.log(Level.SEVERE, "unexpected failure, reference " + reference, failure);
        return answer(500, "unexpected", texts.text(locale(), "problem.unexpected", reference), null);
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

    private Response invalid(InvalidInput input) {
        List<Problem.FieldError> errors = errors(input.violations());
        String detail = texts.text(locale(), "problem.invalid.detail", errors.size());
        return answer(422, "invalid", detail, errors);
    }

    private List<Problem.FieldError> errors(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Problem.FieldError(
                        violation.field(),
                        violation.code(),
                        texts.text(
                                locale(),
                                "violation." + violation.code(),
                                violation.args().toArray())))
                .toList();
    }

    private Response refused(Refusal refusal) {
        String detail = texts.text(locale(), "refusal." + refusal.code(), refusal.args());
        List<Problem.FieldError> reasons = refusal.reasons().isEmpty() ? null : errors(refusal.reasons());
        Response answer = answer(STATUS.get(refusal.kind()), refusal.code(), detail, reasons);
        if (refusal.kind() == Refusal.Kind.NOT_AUTHENTICATED) {
            return Response.fromResponse(answer)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        return answer;
    }

    private Response answer(int status, String code, String detail, List<Problem.FieldError> errors) {
        String title = texts.find(locale(), "problem.title." + status).orElse(text("problem.title.other"));
        Problem problem = new Problem(
                type(code), title, status, detail, code, uri.getRequestUri().getPath(), errors);
        return Response.status(status)
                .type(PROBLEM)
                .language(locale())
                .entity(problem)
                .build();
    }

    /** The address of a kind of problem; a name that stays, not a page. */
    static String type(String code) {
        return "/problems/" + code.replace('.', '-');
    }

    private String httpDetail(int status) {
        return texts.find(locale(), "problem.http." + status).orElse(text("problem.http.other"));
    }

    private String text(String key) {
        return texts.text(locale(), key);
    }

    private Locale locale() {
        return headers.getAcceptableLanguages().get(0);
    }
}
