package org.tongqu.portal.api;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.security.http.LoginMechanism;

/**
 * Refuses a request whose token is unknown, expired or revoked, or cannot be looked up, even where the public may read.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BadTokenFilter implements ContainerRequestFilter {

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute(LoginMechanism.FAILURE) instanceof RuntimeException failure) {
            throw failure;
        }
        if (request.getAttribute(LoginMechanism.BAD_TOKEN) != null) {
            throw new Refusal(Refusal.Kind.NOT_AUTHENTICATED, "badToken");
        }
    }
}
