package org.tongqu.portal.agreement.ui;

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
import java.util.Map;
import java.util.stream.Collectors;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementParty;
import org.tongqu.portal.agreement.AgreementQuery;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** The agreements of the caller's organisation. */
@Route(value = AgreementNavigation.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("agreement.read")
public class AgreementListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient Agreements agreements;
    private final transient Organisations organisations;
    private final transient AgreementWords words;

    @Inject
    public AgreementListView(Agreements agreements, Organisations organisations, AgreementWords words) {
        super("div");
        this.agreements = agreements;
        this.organisations = organisations;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        String text = address.getSingleParameter("q").orElse("");
        int page = address.getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        Slice<Agreement> found = agreements.search(new AgreementQuery(text, null), new Page(page, PAGE));
        removeAll();
        add(
                new PageTop(words.text("agreement.list.title"), words.text("agreement.list.lead")),
                Markup.div(
                        "tq-listbar",
                        SearchBox.bar(words.text("agreement.list.search"), wanted -> go(wanted, 0))
                                .value(text)),
                found.items().isEmpty() ? empty(text) : list(found, text));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("agreement.list.title"));
    }

    private Component empty(String text) {
        return new EmptyState(
                words.text("agreement.list.empty"),
                words.text("agreement.list.emptyWhy"),
                text.isEmpty()
                        ? Link.button("products", words.text("agreement.list.products"), false)
                        : Action.second(words.text("agreement.list.clear"), () -> go("", 0))
                                .button());
    }

    private Component list(Slice<Agreement> found, String text) {
        StackTable table = new StackTable(words.text("agreement.list.title"))
                .column(words.text("agreement.column.title"))
                .column(words.text("agreement.column.number"))
                .column(words.text("agreement.column.parties"))
                .column(words.text("agreement.column.term"))
                .column(words.text("agreement.column.state"));
        for (Agreement agreement : found.items()) {
            table.row(
                    Markup.div(
                            "",
                            new Link(AgreementNavigation.path(agreement.id()), agreement.title()),
                            Markup.div(
                                    "tq-meta",
                                    Markup.text(words.text(
                                            "agreement.type." + agreement.type().name())))),
                    Markup.number(agreement.id()),
                    Markup.text(agreement.parties().stream()
                            .map(AgreementParty::organisationId)
                            .map(organisations::name)
                            .collect(Collectors.joining(words.text("agreement.separator")))),
                    Markup.number(DateText.table(agreement.terms().effectiveOn()) + " – "
                            + DateText.table(agreement.expiresOn())),
                    words.chip(agreement.state()));
        }
        HtmlContainer list = Markup.div("", Surface.bare(table).flush());
        int pages = (int) Math.max(1, (found.total() + PAGE - 1) / PAGE);
        if (pages > 1) {
            list.add(new Pager(found.page().number(), pages, page -> go(text, page)));
        }
        return list;
    }

    private static void go(String text, int page) {
        UI.getCurrent()
                .navigate(
                        AgreementNavigation.PATH,
                        QueryParameters.simple(Map.of("q", text, "page", String.valueOf(page))));
    }
}
