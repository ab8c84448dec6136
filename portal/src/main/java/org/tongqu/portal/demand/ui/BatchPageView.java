package org.tongqu.portal.demand.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demand.Timeline;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Countdown;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageHeader;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of a batch: what it asks for, until when, and all its demands. */
@Route(value = BatchPageView.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("demand-batch.read")
public class BatchPageView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "batches";

    private static final long serialVersionUID = 1L;

    private final transient DemandBatches batches;
    private final transient DemandCatalogue catalogue;
    private final transient DemandCards cards;
    private final transient DemandPhases phases;
    private final transient DemandWords words;

    private String title = "";

    @Inject
    public BatchPageView(
            DemandBatches batches,
            DemandCatalogue catalogue,
            DemandCards cards,
            DemandPhases phases,
            DemandWords words) {
        super("div");
        this.batches = batches;
        this.catalogue = catalogue;
        this.cards = cards;
        this.phases = phases;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DemandBatch batch = batches.get(event.getRouteParameters().get("id").orElse(""));
        title = batch.name();
        List<ScenarioDemand> demands = catalogue.ofBatch(batch.id());
        removeAll();
        HtmlContainer main = text(batch);
        main.add(list(demands));
        add(head(batch), Markup.split(main, aside(batch, demands)));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private Component head(DemandBatch batch) {
        return PageHeader.tinted(batch.name())
                .crumbs(Breadcrumbs.fromHome()
                        .add(DemandAddress.PATH, words.text("demand.list.title"))
                        .end(batch.name()))
                .chips(words.chip(batch.status()), Markup.el("span", "tq-meta tq-num", batch.id()))
                .subtitle(words.text("demand.batch.organisedBy", words.organisation(batch.organiserId())))
                .below(phases.of(batch))
                .build();
    }

    private HtmlContainer aside(DemandBatch batch, List<ScenarioDemand> demands) {
        HtmlContainer side = Markup.aside();
        if (batch.status() == BatchStatus.PUBLISHED && batch.responseDeadline() != null) {
            long days = words.daysUntil(batch.responseDeadline());
            side.add(Countdown.aside(days, batch.responseDeadline().atTime(Timeline.CLOSING_HOUR)));
        }
        Facts facts = new Facts()
                .add(words.text("demand.batch.organiser"), words.organisation(batch.organiserId()))
                .number(words.text("demand.batch.count"), String.valueOf(demands.size()));
        side.add(Surface.aside(words.text("demand.facts"), facts));
        return side;
    }

    private HtmlContainer text(DemandBatch batch) {
        HtmlContainer text = Markup.stack();
        if (!batch.notice().isEmpty()) {
            text.add(Surface.of(words.text("demand.form.notice"), Markup.p("", batch.notice())));
        }
        if (!batch.summary().isEmpty()) {
            text.add(Surface.of(words.text("demand.batch.summary"), Markup.p("", batch.summary())));
        }
        return text;
    }

    private Component list(List<ScenarioDemand> demands) {
        Component content = demands.isEmpty()
                ? new EmptyState(words.text("demand.batch.empty"), words.text("demand.batch.emptyPublic"), null)
                : cards.cards(demands);
        return Markup.div(
                "",
                Markup.div("tq-section-head", Markup.heading(2, words.text("demand.batch.demands", demands.size()))),
                content);
    }
}
