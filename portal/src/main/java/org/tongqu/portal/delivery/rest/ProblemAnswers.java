package org.tongqu.portal.delivery.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tongqu.portal.api.LanguageFilter;
import org.tongqu.portal.delivery.TooManyCalls;
import org.tongqu.portal.problem.rest.Problem;
import org.tongqu.portal.problem.rest.Problems;
import org.tongqu.portal.store.Json;

/** Answers refusals of servlets as problem+json in the reader's language. */
@ApplicationScoped
public class ProblemAnswers {

    private static final int UNAUTHENTICATED = 401;

    private Problems problems;

    protected ProblemAnswers() {} // for CDI proxies

    @Inject
    public ProblemAnswers(Problems problems) {
        this.problems = problems;
    }

    static Problems.Place place(HttpServletRequest request) {
        return new Problems.Place(
                LanguageFilter.best(String.valueOf(request.getHeader("Accept-Language"))), request.getRequestURI());
    }

    void refuse(HttpServletResponse response, RuntimeException failure, Problems.Place place) throws IOException {
        if (failure instanceof TooManyCalls early) {
            response.setHeader("Retry-After", String.valueOf(early.retryAfter()));
        }
        answer(response, problems.of(failure, place), place);
    }

    void refuse(HttpServletResponse response, int status, Problems.Place place) throws IOException {
        answer(response, problems.ofStatus(status, place), place);
    }

    private static void answer(HttpServletResponse response, Problem problem, Problems.Place place) throws IOException {
        response.setStatus(problem.status());
        if (problem.status() == UNAUTHENTICATED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setHeader("Content-Language", place.locale().toLanguageTag());
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write(Json.mapper().writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
