package org.tongqu.portal.problem.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** Puts failures into problem details in the reader's language, for every door that programs use. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private static final Map<Refusal.Kind, Integer> STATUS = Map.of(
            Refusal.Kind.NOT_FOUND, 404,
            Refusal.Kind.NOT_AUTHENTICATED, 401,
            Refusal.Kind.NOT_PERMITTED, 403,
            Refusal.Kind.CONFLICT, 409,
            Refusal.Kind.TOO_LARGE, 413,
            Refusal.Kind.RULE, 422,
            Refusal.Kind.TOO_MANY, 429,
            Refusal.Kind.SERVICE_FAILED, 502,
            Refusal.Kind.UNAVAILABLE, 503,
            Refusal.Kind.SERVICE_LATE, 504);

    private Failures failures;
    private Texts texts;

    protected Problems() {} // for CDI proxies

    @Inject
    public Problems(Failures failures, Texts texts) {
        this.failures = failures;
        this.texts = texts;
    }

    /** Who reads, and at which path the failure happened. */
    public record Place(Locale locale, String instance) {}

    /** Whether the failure is one that the caller is told of: wrong input or a refusal. */
    boolean isTold(Throwable failure) {
        return failures.invalidInput(failure).isPresent()
                || failures.refusal(failure).isPresent();
    }

    /** The problem of a failure of any kind; an unexpected one is written to the log. */
    public Problem of(Throwable failure, Place place) {
        Optional<InvalidInput> input = failures.invalidInput(failure);
        if (input.isPresent()) {
            List<Problem.FieldError> errors = errors(input.get().violations(), place.locale());
            String detail = texts.text(place.locale(), "problem.invalid.detail", errors.size());
            return problem(422, "invalid", detail, errors, place);
        }
        Optional<Refusal> refusal = failures.refusal(failure);
        if (refusal.isPresent()) {
            return refused(refusal.get(), place);
        }
        // The stack trace stays in the log; the caller gets a reference to look it up with.
        String reference = Integer.toHexString(System.identityHashCode(failure));
        LOG.log(Level.SEVERE, "unexpected failure, reference " + reference, failure);
        String detail = texts.text(place.locale(), "problem.unexpected", reference);
        return problem(500, "unexpected", detail, null, place);
    }

    /** The problem of a status of the protocol, such as 405. */
    public Problem ofStatus(int status, Place place) {
        String detail = texts.find(place.locale(), "problem.http." + status)
                .orElse(texts.text(place.locale(), "problem.http.other"));
        return problem(status, "http." + status, detail, null, place);
    }

    private Problem refused(Refusal refusal, Place place) {
        String detail = texts.text(place.locale(), "refusal." + refusal.code(), refusal.args());
        List<Problem.FieldError> reasons =
                refusal.reasons().isEmpty() ? null : errors(refusal.reasons(), place.locale());
        return problem(STATUS.get(refusal.kind()), refusal.code(), detail, reasons, place);
    }

    private List<Problem.FieldError> errors(List<Violation> violations, Locale locale) {
        return violations.stream()
                .map(violation -> new Problem.FieldError(
                        violation.field(),
                        violation.code(),
                        texts.text(
                                locale,
                                "violation." + violation.code(),
                                violation.args().toArray())))
                .toList();
    }

    private Problem problem(int status, String code, String detail, List<Problem.FieldError> errors, Place place) {
        String title = texts.find(place.locale(), "problem.title." + status)
                .orElse(texts.text(place.locale(), "problem.title.other"));
        return new Problem(type(code), title, status, detail, code, place.instance(), errors);
    }

    /** The address of a kind of problem; a name that stays, not a page. */
    static String type(String code) {
        return "/problems/" + code.replace('.', '-');
    }
}
