package org.tongqu.portal.problem.rest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.text.Texts;

/**
 * Answers what neither a REST operation nor a page answers, in place of the container's page with its version.
 *
 * <p>It is also the address of everything below {@code /api} that is not a door of this version.
 */
@WebServlet(
        urlPatterns = {"/api", "/api/*", UnservedRequest.ADDRESS},
        asyncSupported = true)
public class UnservedRequest extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Where the container sends failed requests; also named in web.xml. */
    static final String ADDRESS = "/unserved";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Inject
    private transient Texts texts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = failed instanceof Integer code && code >= 400 ? code : HttpServletResponse.SC_NOT_FOUND;
        Object wanted = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = wanted == null ? request.getRequestURI() : String.valueOf(wanted);
        response.setStatus(status);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String root = request.getContextPath();
        if (Stream.of("/api", "/gateway/", "/delivered/").anyMatch(door -> address.startsWith(root + door))) {
            response.setContentType("application/problem+json");
            response.getWriter().write(JSON.writeValueAsString(problem(status, address)));
        } else {
            response.setContentType("text/plain");
            response.getWriter().write(status + " " + title(status) + "\n");
        }
    }

    private Problem problem(int status, String address) {
        String code = "http." + status;
        String detail =
                find("problem." + code).or(() -> find("problem.http.other")).orElse(code);
        return new Problem(Problems.type(code), title(status), status, detail, code, address, null);
    }

    private String title(int status) {
        return find("problem.title." + status)
                .or(() -> find("problem.title.other"))
                .orElse("");
    }

    private Optional<String> find(String key) {
        Locale original = Languages.ZH_CN;
        return texts.find(original, key);
    }
}
