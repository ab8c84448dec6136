package org.tongqu.portal.organisation.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.ui.AuditParts;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.organisation.AccountDirectory;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of one account: whose it is, its roles, whether it is open, and what happened to it. */
@Route(value = OrganisationNavigation.ACCOUNTS + "/:username", layout = MainLayout.class)
@RouteScoped
@PageNeeds("account.read")
public class AccountPageView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountDirectory directory;
    private final transient AccountParts parts;
    private final transient AccountActs acts;
    private final transient AuditParts audit;
    private final transient OrganisationWords words;

    private String title = "";

    @Inject
    public AccountPageView(
            AccountDirectory directory,
            AccountParts parts,
            AccountActs acts,
            AuditParts audit,
            OrganisationWords words) {
        super("div");
        this.directory = directory;
        this.parts = parts;
        this.acts = acts;
        this.audit = audit;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("username").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private Component column(Account account) {
        HtmlContainer column = Markup.stack(Surface.of(words.text("account.page.facts"), parts.facts(account)));
        List<AuditEntry> history = directory.history(account.username());
        if (!history.isEmpty()) {
            column.add(audit.history(history));
        }
        return column;
    }

    private void show(String username) {
        Account account = directory.get(username);
        title = account.displayName();
        removeAll();
        add(
                new Breadcrumbs()
                        .add(OrganisationNavigation.ACCOUNTS, words.text("account.list.title"))
                        .end(account.username()),
                new PageTop(
                        Markup.div("tq-row", words.chip(account), Markup.el("span", "tq-meta", account.username())),
                        account.displayName(),
                        "",
                        acts.of(account, () -> show(username)).stream()
                                .map(Action::button)
                                .toArray(Component[]::new)),
                column(account));
    }
}
