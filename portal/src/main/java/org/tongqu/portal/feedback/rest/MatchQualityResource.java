package org.tongqu.portal.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.feedback.DaysTaken;
import org.tongqu.portal.feedback.QualityExport;
import org.tongqu.portal.feedback.QualityFigures;
import org.tongqu.portal.feedback.QualityReport;
import org.tongqu.portal.feedback.Share;
import org.tongqu.portal.security.Needs;

/** How good matching was. */
@Path("match-quality")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MatchQualityResource {

    /** A part of a whole; the ratio is absent if there is no whole. */
    public record ShareView(long part, long of, Double ratio) {

        private static final double MILLION = 1_000_000;

        static ShareView of(Share share) {
            return new ShareView(share.part(), share.of(), share.isKnown() ? share.ppm() / MILLION : null);
        }
    }

    /** Days from publication to the first fitting product; median and ninety are absent without a measurement. */
    public record DaysView(long count, Long median, Long ninety) {

        static DaysView of(DaysTaken days) {
            return new DaysView(
                    days.count(), days.isKnown() ? days.median() : null, days.isKnown() ? days.ninety() : null);
        }
    }

    /** The figures of a month, or of the whole time without a month. */
    public record FiguresView(
            String month,
            ShareView precisionAt1,
            ShareView precisionAt3,
            ShareView precisionAt5,
            long judgedButUnranked,
            ShareView demandsServed,
            ShareView mandatoryNeedsCovered,
            DaysView daysToMatch) {

        static FiguresView of(YearMonth month, QualityFigures figures) {
            return new FiguresView(
                    month == null ? null : month.toString(),
                    ShareView.of(figures.precisionAt(1)),
                    ShareView.of(figures.precisionAt(3)),
                    ShareView.of(figures.precisionAt(5)),
                    figures.unranked(),
                    ShareView.of(figures.served()),
                    ShareView.of(figures.covered()),
                    DaysView.of(figures.taken()));
        }
    }

    /** The report: months in which something happened, earliest first, and the whole time. */
    public record QualityView(
            String from, String until, long judgedPairs, List<FiguresView> months, FiguresView total) {}

    @Inject
    private QualityReport report;

    @Inject
    private QualityExport export;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs("match-quality.read")
    @Operation(operationId = "getMatchQuality", summary = "Precision, coverage and time to match, month by month")
    public QualityView getMatchQuality(@QueryParam("months") Integer months) {
        QualityReport.Report found = report.report(months == null ? QualityReport.USUAL : months);
        return new QualityView(
                found.from().toString(),
                found.until().toString(),
                found.judged(),
                found.months().entrySet().stream()
                        .map(entry -> FiguresView.of(entry.getKey(), entry.getValue()))
                        .toList(),
                FiguresView.of(null, found.total()));
    }

    @GET
    @Path("table")
    @Produces("text/csv")
    @Needs("match-quality.read")
    @Operation(operationId = "exportMatchQuality", summary = "The same figures as a CSV file")
    public Response exportMatchQuality(@QueryParam("months") Integer months) {
        byte[] file = export.csv(
                months == null ? QualityReport.USUAL : months,
                headers.getAcceptableLanguages().get(0));
        return Response.ok(file)
                .type("text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"match-quality.csv\"")
                .build();
    }
}
