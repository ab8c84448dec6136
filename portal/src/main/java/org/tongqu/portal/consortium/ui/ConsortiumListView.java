package org.tongqu.portal.consortium.ui;

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
import java.util.List;
import java.util.Map;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumList;
import org.tongqu.portal.consortium.ConsortiumQuery;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.ProductRow;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.LoadMore;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** All consortia the reader may know of. */
@Route(value = ConsortiumListView.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("consortium.read")
public class ConsortiumListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "consortia";

    private static final long serialVersionUID = 1L;

    private final transient ConsortiumList consortia;
    private final transient Organisations organisations;
    private final transient ConsortiumActs acts;
    private final transient ConsortiumWords words;

    @Inject
    public ConsortiumListView(
            ConsortiumList consortia, Organisations organisations, ConsortiumActs acts, ConsortiumWords words) {
        super("div");
        this.consortia = consortia;
        this.organisations = organisations;
        this.acts = acts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String text =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        Slice<Consortium> found = consortia.list(new ConsortiumQuery(text, null, ""), new Page(0, Page.LARGEST));
        removeAll();
        if (found.plain()) {
            add(Notice.due(Markup.word("list.plain"), Markup.word("list.plainWhy")));
        }
        add(
                Breadcrumbs.fromHome().end(words.text("consortium.list.title")),
                new PageTop(
                        words.text("consortium.list.title"),
                        words.text("consortium.list.lead"),
                        acts.forming().toArray(Action[]::new)),
                Markup.div(
                        "tq-listbar",
                        SearchBox.bar(words.text("consortium.list.search"), ConsortiumListView::go)
                                .value(text)),
                new ActiveFilters(words.text("consortium.list.count", found.total())));
        add(found.items().isEmpty() ? empty() : list(found));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("consortium.list.title"));
    }

    private Component empty() {
        Component clear =
                Action.second(words.text("consortium.list.clear"), () -> go("")).button();
        return new EmptyState(words.text("consortium.list.empty"), words.text("consortium.list.emptyWhy"), clear);
    }

    private Component list(Slice<Consortium> found) {
        List<String> leads =
                found.items().stream().map(Consortium::leadId).distinct().toList();
        Map<String, String> names = organisations.names(leads);
        HtmlContainer rows = Surface.bare();
        for (Consortium consortium : found.items()) {
            rows.add(ProductRow.of(consortium.name(), PATH + "/" + consortium.id())
                    .status(words.chip(consortium.state()))
                    .fact(words.text(
                            "consortium.list.members",
                            consortium.activeMembers().size()))
                    .fact(words.text(
                            "consortium.list.demands", consortium.demandIds().size()))
                    .summary(consortium.purpose())
                    .left(words.text(
                            "consortium.list.lead.unit", names.getOrDefault(consortium.leadId(), consortium.leadId())))
                    .right(consortium.id())
                    .build());
        }
        return Markup.div("", rows, new LoadMore(found.items().size(), found.total(), () -> {}));
    }

    private static void go(String text) {
        QueryParameters address = text.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", text);
        UI.getCurrent().navigate(PATH, address);
    }
}
