package org.tongqu.portal.matching.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.matching.Combining;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.matching.Verdict;

/**
 * What matches a demand and why: needs against products, combinations that cover it, what nobody offers, and every need
 * with its candidates and everything that was found about them.
 */
@Route(value = "demands/:id/matches", layout = MainLayout.class)
@RouteScoped
@PageNeeds("matching.read")
public class DemandMatchesView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DemandCatalogue demands;
    private final transient Combining combining;
    private final transient MatchOverview overview;
    private final transient DemandMatchHandling handling;
    private final transient NeedWords words;

    private String title = "";

    @Inject
    public DemandMatchesView(
            DemandCatalogue demands,
            Combining combining,
            MatchOverview overview,
            DemandMatchHandling handling,
            NeedWords words) {
        super("div");
        this.demands = demands;
        this.combining = combining;
        this.overview = overview;
        this.handling = handling;
        this.words = words;
        addClassName("tq-page");
    }

    static String path(String demandId) {
        return "demands/" + demandId + "/matches";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(event.getRouteParameters().get("id").orElse(""));
    }

    private void draw(String id) {
        ScenarioDemand demand = demands.get(id);
        title = words.text("matching.why.title", demand.title());
        removeAll();
        Breadcrumbs place = Breadcrumbs.fromHome()
                .add("demands", words.text("matching.search.demands"))
                .add("demands/" + demand.id(), demand.title())
                .end(words.text("matching.demand.why"));
        HtmlContainer head = Markup.div("tq-section-head", Markup.heading(1, title));
        add(place, head);
        try {
            Combining.ForDemand found = combining.combinationsFor(demand.id());
            head.add(Markup.p("", words.summary(found.found())));
            DemandMatchHandling.Parts own = handling.of(demand, found.found(), () -> draw(id));
            HtmlContainer column = Markup.stack();
            own.proposed().ifPresent(column::add);
            column.add(overview.of(found));
            own.aside().ifPresent(column::add);
            add(Markup.div("tq-split", column, Markup.aside(meaning(words), costs())));
        } catch (SearchUnavailable away) {
            // Nothing can be said about products without the index; the page leads back to the demand.
            add(Notice.info(words.text("matching.search.degraded.title"), words.text("matching.demand.away"))
                    .action(new Link("demands/" + demand.id(), demand.title())));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    /** What the four verdicts mean. */
    static Component meaning(NeedWords words) {
        Facts meanings = new Facts();
        for (Verdict verdict : Verdict.values()) {
            meanings.add(ReasonChips.look(verdict).word(), words.text("matching.why.means." + verdict));
        }
        return Surface.aside(
                words.text("matching.why.means"), meanings, Markup.p("tq-meta", words.text("matching.why.source")));
    }

    private Component costs() {
        return Surface.aside(
                words.text("matching.cost.how.title"),
                Markup.p("tq-small", words.text("matching.cost.how.rule")),
                Markup.p("tq-meta", words.text("matching.cost.how.source")));
    }
}
