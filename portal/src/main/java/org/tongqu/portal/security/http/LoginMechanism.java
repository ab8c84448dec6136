package org.tongqu.portal.security.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.portal.problem.Failures;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.AccountPrincipal;
import org.tongqu.portal.security.CheckedTokens;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.security.SignIn;

/**
 * Tells the container who calls.
 *
 * <p>Below {@code /api/} only the {@code Authorization: Bearer} header counts and the session cookie is not looked at,
 * so a foreign page cannot ride on a signed-in browser. Everywhere else only the session counts.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    /** Session attribute with the login name of the signed-in person. */
    public static final String SESSION_USER = "org.tongqu.user";

    /** Session attribute with the number the account's sessions had at sign-in. */
    public static final String SESSION_EPOCH = "org.tongqu.epoch";

    /** Request attribute that says that a token was given and is worth nothing. */
    public static final String BAD_TOKEN = "org.tongqu.badToken";

    /** Request attribute with the failure that kept a token from being looked up. */
    public static final String FAILURE = "org.tongqu.tokenFailure";

    private static final String BEARER = "Bearer ";

    @Inject
    private SignIn signIn;

    @Inject
    private CheckedTokens tokens;

    @Inject
    private Failures failures;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return byToken(request, context);
        }
        HttpSession session = request.getSession(false);
        return session == null ? context.doNothing() : bySession(session, context);
    }

    // A session that was ended elsewhere (account closed, password changed) is thrown away with all its pages.
    private AuthenticationStatus bySession(HttpSession session, HttpMessageContext context) {
        String user = (String) session.getAttribute(SESSION_USER);
        if (user == null) {
            return context.doNothing();
        }
        int epoch = (Integer) session.getAttribute(SESSION_EPOCH);
        try {
            if (signIn.withSession(user, epoch).isEmpty()) {
                session.invalidate();
                return context.doNothing();
            }
        } catch (RuntimeException e) {
            return unavailable(context, e);
        }
        return context.notifyContainerAboutLogin(user, Set.of());
    }

    // An open page that gets 503 says that the connection is lost, keeps what was written and tries again by itself.
    private AuthenticationStatus unavailable(HttpMessageContext context, RuntimeException failure) {
        boolean passing = failures.refusal(failure)
                .filter(refusal -> refusal.kind() == Refusal.Kind.UNAVAILABLE)
                .isPresent();
        if (!passing) {
            throw failure;
        }
        try {
            context.getResponse().sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        Optional<Account> account;
        try {
            account = header.startsWith(BEARER) ? tokens.account(header.substring(BEARER.length())) : Optional.empty();
        } catch (RuntimeException e) {
            // Thrown from here it would become the container's own error page; the REST door says it as a problem.
            request.setAttribute(FAILURE, new IllegalStateException("the token cannot be looked up", e));
            return context.doNothing();
        }
        if (account.isEmpty()) {
            request.setAttribute(BAD_TOKEN, true);
            return context.doNothing();
        }
        Set<String> roles = account.get().roles().stream().map(Role::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(new AccountPrincipal(account.get()), roles);
    }
}
