package org.tongqu.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.text.Texts;

/** Hands out the report as a CSV file: every figure as part and whole, so that it can be added up further. */
@ApplicationScoped
public class QualityExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS = List.of(
            "month",
            "p1.part",
            "p1.of",
            "p3.part",
            "p3.of",
            "p5.part",
            "p5.of",
            "unranked",
            "served.part",
            "served.of",
            "covered.part",
            "covered.of",
            "taken.count",
            "taken.median",
            "taken.ninety");

    private QualityReport report;
    private Texts texts;

    protected QualityExport() {} // for CDI proxies

    @Inject
    public QualityExport(QualityReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    /**
     * The report with heads in the reader's language.
     *
     * @param months how many months up to the present one
     */
    @Needs("match-quality.read")
    public byte[] csv(int months, Locale language) {
        // Spreadsheet programs recognise UTF-8 by the mark; without it Chinese turns into noise.
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        QualityReport.Report found = report.report(months);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS.stream()
                    .map(column -> texts.text(language, "feedback.quality.csv." + column))
                    .toList());
            for (Map.Entry<?, QualityFigures> month : found.months().entrySet()) {
                printer.printRecord(row(month.getKey().toString(), month.getValue()));
            }
            printer.printRecord(row(texts.text(language, "feedback.quality.total"), found.total()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> row(String span, QualityFigures figures) {
        List<Object> row = new ArrayList<>();
        row.add(span);
        MatchQuality.RANKS.forEach(ranks -> add(row, figures.precisionAt(ranks)));
        row.add(figures.unranked());
        add(row, figures.served());
        add(row, figures.covered());
        DaysTaken taken = figures.taken();
        row.add(taken.count());
        row.add(taken.isKnown() ? taken.median() : "");
        row.add(taken.isKnown() ? taken.ninety() : "");
        return row;
    }

    private static void add(List<Object> row, Share share) {
        row.add(share.part());
        row.add(share.of());
    }
}
