package org.tongqu.portal.delivery.rest;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.delivery.Gateway;
import org.tongqu.portal.delivery.GatewayCalls;
import org.tongqu.portal.delivery.GatewayRequest;
import org.tongqu.portal.delivery.ProviderAnswer;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.rest.Problems;

/**
 * The door of the gateway: {@code /gateway/<order>/<whatever the provider's service offers>}, opened by a key of the order.
 *
 * <p>A call is let in by the thread of the request; waiting for the provider is done by threads of its own, so that slow
 * services do not hold up the screens.
 */
@WebServlet(urlPatterns = "/gateway/*", asyncSupported = true)
@ManagedExecutorDefinition(name = GatewayServlet.EXECUTOR, maxAsync = GatewayServlet.AT_ONCE)
public class GatewayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String EXECUTOR = "java:app/concurrent/tongqu-gateway";

    /** Calls that a node carries at a time. Platform rule. */
    static final int AT_ONCE = 48;

    private static final Logger LOG = Logger.getLogger(GatewayServlet.class.getName());
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final String BEARER = "Bearer ";
    private static final int METHOD_NOT_ALLOWED = 405;

    private final transient Semaphore places = new Semaphore(AT_ONCE);

    @Inject
    private transient GatewayCalls calls;

    @Inject
    private transient Gateway gateway;

    @Inject
    private transient ProblemAnswers answers;

    @Resource(lookup = EXECUTOR)
    private transient ManagedExecutorService executor;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problems.Place place = ProblemAnswers.place(request);
        if (!METHODS.contains(request.getMethod())) {
            answers.refuse(response, METHOD_NOT_ALLOWED, place);
            return;
        }
        if (!places.tryAcquire()) {
            answers.refuse(response, new Refusal(Refusal.Kind.UNAVAILABLE, "delivery.busy"), place);
            return;
        }
        boolean handedOn = false;
        try {
            Address address = Address.of(request);
            GatewayCalls.LetIn call = calls.letIn(key(request), address.orderId(), request.getMethod());
            AsyncContext later = request.startAsync();
            later.setTimeout(0); // the gateway itself ends what takes too long
            GatewayRequest asked = new GatewayRequest(
                    request.getMethod(),
                    address.rawPath(),
                    request.getQueryString(),
                    passed(request),
                    request::getInputStream);
            executor.execute(() -> carry(later, call, asked, place));
            handedOn = true;
        } catch (RuntimeException e) {
            answers.refuse(response, e, place);
        } finally {
            if (!handedOn) {
                places.release();
            }
        }
    }

    private void carry(AsyncContext later, GatewayCalls.LetIn call, GatewayRequest asked, Problems.Place place) {
        HttpServletResponse response = (HttpServletResponse) later.getResponse();
        try {
            gateway.carry(call, asked, answer -> hand(response, answer));
        } catch (IOException e) {
            LOG.log(Level.FINE, "the buyer is gone", e);
        } catch (RuntimeException e) {
            refuseLate(response, e, place);
        } finally {
            places.release();
            later.complete();
        }
    }

    private static void hand(HttpServletResponse response, ProviderAnswer answer) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLengthLong(answer.length());
        answer.writeTo(response.getOutputStream());
        response.flushBuffer();
    }

    private void refuseLate(HttpServletResponse response, RuntimeException failure, Problems.Place place) {
        try {
            answers.refuse(response, failure, place);
        } catch (IOException e) {
            LOG.log(Level.FINE, "the buyer is gone", e);
        }
    }

    /** The key of a call; empty if there is none. Never taken from the address, which is written to logs. */
    private static String key(HttpServletRequest request) {
        String bearer = request.getHeader("Authorization");
        if (bearer != null && bearer.startsWith(BEARER)) {
            return bearer.substring(BEARER.length()).strip();
        }
        String key = request.getHeader("X-Api-Key");
        return key == null ? "" : key.strip();
    }

    private static Map<String, String> passed(HttpServletRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : GatewayRequest.PASSED) {
            String value = request.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    /** The order of an address, and the rest of it as it was written. */
    private record Address(String orderId, String rawPath) {

        static Address of(HttpServletRequest request) {
            String door = request.getContextPath() + request.getServletPath() + "/";
            String address = request.getRequestURI();
            String below = address.length() > door.length() ? address.substring(door.length()) : "";
            int slash = below.indexOf('/');
            return slash < 0 ? new Address(below, "") : new Address(below.substring(0, slash), below.substring(slash));
        }
    }
}
