package org.tongqu.portal.gap.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Function;
import org.tongqu.portal.problem.Violations;

/** Hands out a table as a CSV file or as a workbook. */
final class GapFiles {

    static final String CSV = "text/csv; charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private GapFiles() {}

    /** @param format {@code csv}, which is usual, or {@code xlsx} */
    static Response answer(
            String name,
            String format,
            Function<Locale, byte[]> csv,
            Function<Locale, byte[]> xlsx,
            HttpHeaders headers) {
        boolean workbook = "xlsx".equals(format);
        new Violations()
                .require(workbook || format == null || "csv".equals(format), "format", "unknownCode", format)
                .throwIfAny();
        Locale language = headers.getAcceptableLanguages().get(0);
        byte[] content = workbook ? xlsx.apply(language) : csv.apply(language);
        String file = name + (workbook ? ".xlsx" : ".csv");
        return Response.ok(content, workbook ? XLSX : CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
