package org.tongqu.portal.organisation.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.ListAddress;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationList;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** The organisations that take part, as a table. */
@Route(value = OrganisationNavigation.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("organisation.read")
public class OrganisationListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient OrganisationList organisations;
    private final transient Access access;
    private final transient OrganisationWords words;

    @Inject
    public OrganisationListView(OrganisationList organisations, Access access, OrganisationWords words) {
        super("div");
        this.organisations = organisations;
        this.access = access;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListAddress address = ListAddress.of(event.getLocation().getQueryParameters(), "q", "kind", "region");
        Slice<Organisation> found = organisations.list(
                address.get("q"), address.get("kind"), address.get("region"), new Page(address.page(), PAGE));
        removeAll();
        if (found.plain()) {
            add(Notice.due(Markup.word("list.plain"), Markup.word("list.plainWhy")));
        }
        add(
                Breadcrumbs.fromHome().end(words.text("organisation.list.title")),
                head(),
                bar(address),
                new ActiveFilters(words.text("organisation.list.count", found.total())));
        if (found.items().isEmpty()) {
            Component clear = Action.second(words.text("organisation.list.clear"), () -> go(address.cleared()))
                    .button();
            add(new EmptyState(words.text("organisation.list.empty"), words.text("organisation.list.emptyWhy"), clear));
        } else {
            add(
                    Surface.bare(table(found)).flush(),
                    Pager.of(found, page -> go(address.with("page", String.valueOf(page)))));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("organisation.list.title"));
    }

    private Component head() {
        String title = words.text("organisation.list.title");
        String lead = words.text("organisation.list.lead");
        return access.allows("organisation.create")
                ? new PageTop(
                        title,
                        lead,
                        Action.primary(words.text("organisation.act.register"), () -> UI.getCurrent()
                                        .navigate(OrganisationNavigation.editor(OrganisationNavigation.NEW)))
                                .icon(Icons.PLUS))
                : new PageTop(title, lead);
    }

    private Component bar(ListAddress address) {
        return Markup.div(
                "tq-listbar",
                SearchBox.bar(words.text("organisation.list.search"), text -> go(address.with("q", text)))
                        .value(address.get("q")),
                choice(address, "kind", OrganisationWords.KINDS),
                choice(address, "region", OrganisationWords.REGIONS));
    }

    private Select<String> choice(ListAddress address, String key, String table) {
        return address.choice(
                key,
                words.text("organisation.column." + key),
                words.text("organisation.list.any"),
                words.codesOf(table),
                code -> words.code(table, code),
                OrganisationListView::go);
    }

    private Component table(Slice<Organisation> found) {
        StackTable table = new StackTable(words.text("organisation.list.title"))
                .column(words.text("organisation.column.name"))
                .column(words.text("organisation.column.kind"))
                .column(words.text("organisation.column.region"))
                .column(words.text("organisation.column.capacities"))
                .column(words.text("organisation.column.creditCode"));
        for (Organisation one : found.items()) {
            table.row(
                    Markup.el(
                            "span",
                            "",
                            Markup.chinese(new Link(OrganisationNavigation.path(one.id()), one.name())),
                            Markup.el("br", ""),
                            Markup.meta(one.id())),
                    Markup.text(words.code(OrganisationWords.KINDS, one.kind())),
                    Markup.text(words.code(OrganisationWords.REGIONS, one.regionCluster())),
                    Markup.text(words.codes(OrganisationWords.CAPACITIES, one.capacities())),
                    Markup.code(one.creditCode()));
        }
        return table;
    }

    private static void go(QueryParameters parameters) {
        UI.getCurrent().navigate(OrganisationNavigation.PATH, parameters);
    }
}
