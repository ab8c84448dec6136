package org.tongqu.portal.paper.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.tongqu.portal.paper.PaperFile;

/** Answers with a document as a file. */
final class FileAnswer {

    static final String PDF = "application/pdf";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv; charset=UTF-8";

    private FileAnswer() {}

    /** The language in which the document is written. */
    static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().get(0);
    }

    static Response of(PaperFile file) {
        return Response.ok(file.content(), file.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
