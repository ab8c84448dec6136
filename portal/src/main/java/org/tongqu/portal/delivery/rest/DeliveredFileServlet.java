package org.tongqu.portal.delivery.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.tongqu.portal.delivery.DeliveredFiles;
import org.tongqu.portal.delivery.FileTaking;

/** Hands delivered files out to whoever has a link, always as attachments. */
@WebServlet(urlPatterns = "/delivered/*", asyncSupported = true)
public class DeliveredFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int METHOD_NOT_ALLOWED = 405;

    @Inject
    private transient DeliveredFiles files;

    @Inject
    private transient FileTaking taking;

    @Inject
    private transient ProblemAnswers answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DeliveredFiles.Opened opened;
        try {
            String path = String.valueOf(request.getPathInfo());
            opened = files.open(
                    path.substring(path.lastIndexOf('/') + 1),
                    request.getParameter("until"),
                    request.getParameter("copy"),
                    request.getParameter("seal"));
        } catch (RuntimeException e) {
            answers.refuse(response, e, ProblemAnswers.place(request));
            return;
        }
        taking.hand(opened, target(response));
    }

    /** Asking for the head alone is no taking. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.refuse(response, METHOD_NOT_ALLOWED, ProblemAnswers.place(request));
    }

    private static FileTaking.Target target(HttpServletResponse response) throws IOException {
        OutputStream out = response.getOutputStream();
        return new FileTaking.Target(leaving -> head(response, leaving), out, response::flushBuffer);
    }

    /** Whose copy it is, and the digest of exactly these bytes (RFC 9530). */
    private static void head(HttpServletResponse response, FileTaking.Leaving leaving) {
        String name = URLEncoder.encode(leaving.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(leaving.digest()));
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Tongqu-Copy", leaving.code());
        response.setHeader("Repr-Digest", "sha-256=:" + digest + ":");
        response.setContentLengthLong(leaving.size());
    }
}
