package org.tongqu.portal.matching.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.matching.DemandWish;
import org.tongqu.portal.matching.SearchSignals;
import org.tongqu.portal.matching.SearchedInVain;
import org.tongqu.portal.matching.Wishing;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;

/** What people look for and wish for and nobody offers: where the next demands may come from. */
@Route(value = MatchingNavigation.UNMET, layout = MainLayout.class)
@RouteScoped
@PageNeeds("search-log.read")
public class UnmetNeedsView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Page FIRST = new Page(0, 50);

    private final transient SearchSignals signals;
    private final transient Wishing wishing;
    private final transient Organisations organisations;
    private final transient NothingFound nothing;

    @Inject
    public UnmetNeedsView(SearchSignals signals, Wishing wishing, Organisations organisations, NothingFound nothing) {
        super("div");
        this.signals = signals;
        this.wishing = wishing;
        this.organisations = organisations;
        this.nothing = nothing;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SerializableFunction<String, Component> drafts = nothing.drafts();
        removeAll();
        add(
                Breadcrumbs.fromHome().end(text("title")),
                new PageTop(
                        null,
                        text("title"),
                        text("lead", SearchSignals.USUAL_DAYS),
                        Link.button(MatchingNavigation.GAPS, text("gaps"), false)),
                Markup.stack(searches(drafts), wishes(drafts)));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(text("title"));
    }

    private Component searches(SerializableFunction<String, Component> drafts) {
        List<SearchedInVain> found =
                signals.inVain(SearchSignals.USUAL_DAYS, FIRST).items();
        if (found.isEmpty()) {
            return Surface.of(text("searches"), Markup.p("tq-quiet", text("searches.none")));
        }
        StackTable table = new StackTable(text("searches"))
                .column(text("words"))
                .number(text("visitors"))
                .column(text("lastOn"))
                .column(text("act"));
        for (SearchedInVain search : found) {
            table.row(
                    new Link(SearchAddress.words(search.text()).path(), search.text()),
                    Markup.number(NumberText.count(search.visitors())),
                    Markup.number(DateText.table(search.lastOn())),
                    drafts.apply(search.text()));
        }
        return Surface.of(text("searches"), Markup.p("tq-quiet", text("searches.lead")), table);
    }

    private Component wishes(SerializableFunction<String, Component> drafts) {
        List<DemandWish> found = wishing.list(FIRST).items();
        if (found.isEmpty()) {
            return Surface.of(text("wishes"), Markup.p("tq-quiet", text("wishes.none")));
        }
        Map<String, String> names = organisations.names(
                found.stream().map(DemandWish::organisationId).distinct().toList());
        StackTable table = new StackTable(text("wishes"))
                .column(text("words"))
                .column(text("organisation"))
                .column(text("day"))
                .column(text("act"));
        for (DemandWish wish : found) {
            table.row(
                    Markup.text(wish.wanted()),
                    Markup.text(names.getOrDefault(wish.organisationId(), wish.organisationId())),
                    Markup.number(DateText.table(wish.createdAt().toLocalDate())),
                    drafts.apply(wish.wanted()));
        }
        return Surface.of(text("wishes"), Markup.p("tq-quiet", text("wishes.lead")), table);
    }

    private String text(String key, Object... words) {
        return getTranslation("matching.unmet." + key, words);
    }
}
