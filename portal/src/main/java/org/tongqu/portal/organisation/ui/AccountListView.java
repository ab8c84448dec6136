package org.tongqu.portal.organisation.ui;

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
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.ListAddress;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.organisation.AccountDirectory;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.AccountQuery;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** The accounts of the caller's organisation; of all organisations for the platform administrator and the auditor. */
@Route(value = OrganisationNavigation.ACCOUNTS, layout = MainLayout.class)
@RouteScoped
@PageNeeds("account.read")
public class AccountListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final List<String> STATES = List.of("enabled", "disabled");

    private final transient AccountDirectory directory;
    private final transient Organisations organisations;
    private final transient AccountActs acts;
    private final transient OrganisationWords words;

    @Inject
    public AccountListView(
            AccountDirectory directory, Organisations organisations, AccountActs acts, OrganisationWords words) {
        super("div");
        this.directory = directory;
        this.organisations = organisations;
        this.acts = acts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListAddress address = ListAddress.of(event.getLocation().getQueryParameters(), "q", "organisation", "state");
        Boolean enabled =
                STATES.contains(address.get("state")) ? Boolean.valueOf("enabled".equals(address.get("state"))) : null;
        AccountQuery query = new AccountQuery(address.get("q"), address.get("organisation"), enabled);
        Slice<Account> found = directory.search(query, new Page(address.page(), PAGE));
        removeAll();
        add(
                new PageTop(
                        words.text("account.list.title"),
                        words.text("account.list.lead"),
                        acts.opening(address.get("organisation")).toArray(Action[]::new)),
                bar(address),
                active(address, found.total()));
        if (found.items().isEmpty()) {
            Component clear = Action.second(words.text("organisation.list.clear"), () -> go(address.cleared()))
                    .button();
            add(new EmptyState(words.text("account.list.empty"), words.text("organisation.list.emptyWhy"), clear));
        } else {
            add(
                    Surface.bare(table(found)).flush(),
                    Pager.of(found, page -> go(address.with("page", String.valueOf(page)))));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("account.list.title"));
    }

    private Component bar(ListAddress address) {
        return Markup.div(
                "tq-listbar",
                SearchBox.bar(words.text("account.list.search"), text -> go(address.with("q", text)))
                        .value(address.get("q")),
                address.choice(
                        "state",
                        words.text("account.column.state"),
                        words.text("organisation.list.any"),
                        STATES,
                        state -> words.text("account." + state),
                        AccountListView::go));
    }

    private Component active(ListAddress address, long total) {
        ActiveFilters filters = new ActiveFilters(words.text("account.list.count", total));
        String organisation = address.get("organisation");
        return organisation.isEmpty()
                ? filters
                : filters.filter(organisations.name(organisation), () -> go(address.with("organisation", "")));
    }

    private Component table(Slice<Account> found) {
        Map<String, String> names = organisations.names(
                found.items().stream().map(Account::organisationId).distinct().toList());
        StackTable table = new StackTable(words.text("account.list.title"))
                .column(words.text("account.column.person"))
                .column(words.text("account.column.organisation"))
                .column(words.text("account.column.roles"))
                .column(words.text("account.column.lastSignIn"))
                .column(words.text("account.column.state"));
        for (Account account : found.items()) {
            table.row(
                    Markup.el(
                            "span",
                            "",
                            Markup.chinese(new Link(
                                    OrganisationNavigation.account(account.username()), account.displayName())),
                            Markup.el("br", ""),
                            Markup.meta(account.username())),
                    Markup.chinese(Markup.span("", names.getOrDefault(account.organisationId(), ""))),
                    Markup.text(words.roles(account)),
                    account.lastSignIn() == null
                            ? Markup.span("tq-quiet", words.text("account.neverSignedIn"))
                            : Markup.number(DateText.moment(account.lastSignIn())),
                    words.chip(account));
        }
        return table;
    }

    private static void go(QueryParameters parameters) {
        UI.getCurrent().navigate(OrganisationNavigation.ACCOUNTS, parameters);
    }
}
