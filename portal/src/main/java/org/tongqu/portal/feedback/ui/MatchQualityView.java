package org.tongqu.portal.feedback.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.tongqu.portal.feedback.QualityExport;
import org.tongqu.portal.feedback.QualityReport;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** How good matching was, month by month, with what every figure means and how much it rests on. */
@Route(value = FeedbackNavigation.QUALITY, layout = MainLayout.class)
@RouteScoped
@PageNeeds("match-quality.read")
public class MatchQualityView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** With fewer judged pairs the page warns of reading much into shares. Platform rule. */
    private static final int FEW = 30;

    private final transient QualityReport report;
    private final transient QualityExport export;
    private final transient QualityParts parts;
    private final transient FeedbackWords words;

    @Inject
    public MatchQualityView(QualityReport report, QualityExport export, QualityParts parts, FeedbackWords words) {
        super("div");
        this.report = report;
        this.export = export;
        this.parts = parts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QualityReport.Report found = report.report(QualityReport.USUAL);
        removeAll();
        String span = words.text(
                "quality.lead",
                DateText.month(found.from(), Markup.locale()),
                DateText.month(found.until(), Markup.locale()),
                found.judged());
        add(
                Breadcrumbs.fromHome().end(words.text("quality.title")),
                new PageTop(null, words.text("quality.title"), span, download()));
        if (found.months().isEmpty()) {
            add(Surface.bare(new EmptyState(words.text("quality.none"), words.text("quality.noneWhy"), null)));
        } else {
            if (found.judged() < FEW) {
                add(Notice.info(words.text("quality.few"), words.text("quality.fewWhy", found.judged(), FEW)));
            }
            add(Markup.stack(
                    Markup.div(
                            "tq-split",
                            Markup.stack(parts.figures(found), parts.chart(found)),
                            Markup.aside(definitions())),
                    parts.table(found)));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("quality.title"));
    }

    private Component definitions() {
        Facts facts = new Facts();
        for (String figure : new String[] {"precision", "unranked", "served", "covered", "taken"}) {
            facts.add(words.text("quality." + figure), words.text("quality." + figure + ".means"));
        }
        return Surface.aside(words.text("quality.means"), facts, Markup.p("tq-meta", words.text("quality.source")));
    }

    private Component download() {
        Locale language = Markup.locale();
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            byte[] content = export.csv(QualityReport.USUAL, language);
            return new DownloadResponse(
                    new ByteArrayInputStream(content), "match-quality.csv", "text/csv; charset=UTF-8", content.length);
        });
        Anchor link = new Anchor(file, words.text("quality.download"));
        link.addClassName("tq-button");
        link.getElement().setAttribute("data-kind", "outlined");
        link.getElement().setAttribute("download", true);
        return link;
    }
}
