package org.tongqu.portal.gap.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.gap.GapNames;
import org.tongqu.portal.gap.GapPlanning;
import org.tongqu.portal.gap.GapSheets;
import org.tongqu.portal.gap.ProposalKind;
import org.tongqu.portal.gap.ProposalState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.ListAddress;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** What could be done about strong gaps: resources for the next open data list or for authorised operation. */
@Route(value = GapNavigation.PROPOSALS, layout = MainLayout.class)
@RouteScoped
@PageNeeds("gap-proposal.read")
public class GapProposalsView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final String STATE = "state";
    private static final String KIND = "kind";

    private final transient GapPlanning planning;
    private final transient GapSheets sheets;
    private final transient GapNames names;
    private final transient ProposalRows rows;

    @Inject
    public GapProposalsView(GapPlanning planning, GapSheets sheets, GapNames names, ProposalRows rows) {
        super("div");
        this.planning = planning;
        this.sheets = sheets;
        this.names = names;
        this.rows = rows;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ListAddress.of(event.getLocation().getQueryParameters(), STATE, KIND));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(text("title"));
    }

    private void show(ListAddress address) {
        String state = known(address.get(STATE), states());
        String kind = known(address.get(KIND), kinds());
        Slice<GapPlanning.Explained> found = planning.list(state, kind, new Page(address.page(), PAGE));
        removeAll();
        add(
                Breadcrumbs.fromHome().add(GapNavigation.MAP, text("map")).end(text("title")),
                new PageTop(null, text("title"), text("lead"), buttons(state, kind)),
                bar(address),
                new ActiveFilters(text("count", found.total())));
        if (found.items().isEmpty()) {
            add(new EmptyState(text("empty"), text("emptyWhy"), Link.button(GapNavigation.MAP, text("map"), false)));
        } else {
            add(
                    rows.list(found.items(), () -> show(address)),
                    Pager.of(found, page -> go(address.with("page", String.valueOf(page)))));
        }
    }

    private Component[] buttons(String state, String kind) {
        Locale language = Markup.locale();
        return new Component[] {
            Link.button(GapNavigation.MAP, text("map"), false),
            GapDownload.link(text("csv"), "gap-proposals.csv", () -> sheets.proposalsCsv(state, kind, language)),
            GapDownload.link(text("xlsx"), "gap-proposals.xlsx", () -> sheets.proposalsXlsx(state, kind, language))
        };
    }

    private Component bar(ListAddress address) {
        HtmlContainer bar = Markup.div("tq-listbar");
        bar.add(address.choice(
                STATE,
                text("state"),
                text("any"),
                states(),
                state -> names.text(Markup.locale(), "gap.state." + state),
                GapProposalsView::go));
        bar.add(address.choice(
                KIND,
                text("kind"),
                text("any"),
                kinds(),
                kind -> names.text(Markup.locale(), "gap.kind." + kind),
                GapProposalsView::go));
        if (address.isNarrowed()) {
            bar.add(Action.second(text("clear"), () -> go(address.cleared())).button());
        }
        return bar;
    }

    private static List<String> states() {
        return Arrays.stream(ProposalState.values()).map(Enum::name).toList();
    }

    private static List<String> kinds() {
        return Arrays.stream(ProposalKind.values()).map(Enum::name).toList();
    }

    private static String known(String value, List<String> values) {
        return values.contains(value) ? value : "";
    }

    private String text(String key, Object... args) {
        return names.text(Markup.locale(), "gap.proposals." + key, args);
    }

    private static void go(QueryParameters parameters) {
        UI.getCurrent().navigate(GapNavigation.PROPOSALS, parameters);
    }
}
