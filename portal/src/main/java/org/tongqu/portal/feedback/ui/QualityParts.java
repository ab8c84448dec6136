package org.tongqu.portal.feedback.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.feedback.DaysTaken;
import org.tongqu.portal.feedback.MatchQuality;
import org.tongqu.portal.feedback.QualityFigures;
import org.tongqu.portal.feedback.QualityReport;
import org.tongqu.portal.feedback.Share;
import org.tongqu.portal.look.Figures;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.chart.BarChart;

/** Draws the report on the quality of matching: figures of the whole time, a chart and a table of months. */
@ApplicationScoped
public class QualityParts {

    /** As many months can be read side by side. */
    private static final int CHARTED = 6;

    private static final double PPM_OF_PERCENT = 10_000;

    private FeedbackWords words;

    protected QualityParts() {} // for CDI proxies

    @Inject
    public QualityParts(FeedbackWords words) {
        this.words = words;
    }

    Component figures(QualityReport.Report report) {
        QualityFigures total = report.total();
        return Surface.of(
                words.text("quality.total"),
                new Figures(List.of(
                        figure(words.text("quality.precisionAt", 5), total.precisionAt(5)),
                        figure(words.text("quality.served"), total.served()),
                        figure(words.text("quality.covered"), total.covered()),
                        new Figures.Figure(
                                words.text("quality.taken.median"),
                                total.taken().isKnown()
                                        ? String.valueOf(total.taken().median())
                                        : words.text("quality.nothing"),
                                words.text("quality.taken.unit", total.taken().count())))));
    }

    private Figures.Figure figure(String label, Share share) {
        return new Figures.Figure(
                label,
                share.isKnown() ? FeedbackWords.percent(share) : words.text("quality.nothing"),
                words.text("quality.of", share.part(), share.of()));
    }

    Component chart(QualityReport.Report report) {
        List<Map.Entry<YearMonth, QualityFigures>> judged = report.months().entrySet().stream()
                .filter(month -> month.getValue().precisionAt(5).isKnown())
                .toList();
        List<Map.Entry<YearMonth, QualityFigures>> months =
                judged.subList(Math.max(0, judged.size() - CHARTED), judged.size());
        String title = words.text("quality.chart");
        if (months.isEmpty()) {
            return Surface.of(title, Markup.p("tq-quiet", words.text("quality.chart.none")));
        }
        List<BarChart.Series> series = MatchQuality.RANKS.stream()
                .map(ranks -> new BarChart.Series(
                        words.text("quality.precisionAt", ranks),
                        months.stream()
                                .map(month -> value(month.getValue().precisionAt(ranks)))
                                .toList()))
                .toList();
        List<String> names =
                months.stream().map(month -> month.getKey().toString()).toList();
        return Surface.of(title, new BarChart(words.text("quality.chart.caption"), names, series));
    }

    private BarChart.Value value(Share share) {
        return share.isKnown()
                ? new BarChart.Value(share.ppm() / PPM_OF_PERCENT, FeedbackWords.percent(share))
                : new BarChart.Value(0, words.text("quality.nothing"));
    }

    Component table(QualityReport.Report report) {
        String title = words.text("quality.table");
        StackTable table = new StackTable(title).column(words.text("quality.month"));
        MatchQuality.RANKS.forEach(ranks -> table.number(words.text("quality.precisionAt", ranks)));
        table.number(words.text("quality.unranked"))
                .number(words.text("quality.served"))
                .number(words.text("quality.covered"))
                .number(words.text("quality.taken"));
        report.months().forEach((month, figures) -> row(table, month.toString(), figures));
        row(table, words.text("quality.total"), report.total());
        return Surface.of(title, table);
    }

    private void row(StackTable table, String span, QualityFigures figures) {
        table.row(
                span,
                words.share(figures.precisionAt(1)),
                words.share(figures.precisionAt(3)),
                words.share(figures.precisionAt(5)),
                String.valueOf(figures.unranked()),
                words.share(figures.served()),
                words.share(figures.covered()),
                days(figures.taken()));
    }

    private String days(DaysTaken taken) {
        return taken.isKnown()
                ? words.text("quality.taken.days", taken.median(), taken.ninety(), taken.count())
                : words.text("quality.nothing");
    }
}
