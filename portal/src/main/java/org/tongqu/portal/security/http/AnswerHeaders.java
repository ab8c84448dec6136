package org.tongqu.portal.security.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Tells browsers with every answer what they must not do with it. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class AnswerHeaders implements Filter {

    /** Half a year, in seconds. */
    private static final String HSTS = "max-age=15768000";

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin");

    /** The screens' framework writes script and style into its pages; nothing may come from elsewhere. */
    private static final String PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String REST = "default-src 'none'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer) {
            headers(asked).forEach(answer::setHeader);
        }
        chain.doFilter(request, response);
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new LinkedHashMap<>(EVERYWHERE);
        boolean rest = isRest(request);
        headers.put("Content-Security-Policy", rest ? REST : PAGES);
        if (rest) {
            headers.put("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            headers.put("Strict-Transport-Security", HSTS);
        }
        return headers;
    }

    /** Whether the request is for programs, not for people. */
    static boolean isRest(HttpServletRequest request) {
        String address =
                request.getRequestURI().substring(request.getContextPath().length());
        return Stream.of("/api/", "/gateway/", "/delivered/").anyMatch(address::startsWith);
    }
}
