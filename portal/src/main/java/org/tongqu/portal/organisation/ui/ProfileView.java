package org.tongqu.portal.organisation.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.ui.AuditParts;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ErrorSummary;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.Inputs;
import org.tongqu.portal.organisation.OwnAccount;
import org.tongqu.portal.organisation.OwnAccount.PasswordChange;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.security.ui.WebSession;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The account a person acts with: its facts, another password, what happened to it. */
@Route(value = OrganisationNavigation.PROFILE, layout = MainLayout.class)
@RouteScoped
@PageNeeds("me.read")
public class ProfileView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount own;
    private final transient WebSession session;
    private final transient AccountParts parts;
    private final transient AuditParts audit;
    private final transient OrganisationWords words;

    @Inject
    public ProfileView(
            OwnAccount own, WebSession session, AccountParts parts, AuditParts audit, OrganisationWords words) {
        super("div");
        this.own = own;
        this.session = session;
        this.parts = parts;
        this.audit = audit;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(null);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("account.profile.title"));
    }

    /** @param notice what was just done, or null */
    private void show(Component notice) {
        Account account = own.get();
        removeAll();
        add(new PageTop(
                Markup.div("tq-row", words.chip(account), Markup.el("span", "tq-meta", account.username())),
                account.displayName(),
                words.text("account.profile.lead")));
        if (notice != null) {
            add(notice);
        }
        HtmlContainer column =
                Markup.stack(Surface.of(words.text("account.page.facts"), parts.facts(account)), password());
        List<AuditEntry> history = own.history();
        if (!history.isEmpty()) {
            column.add(audit.history(history));
        }
        add(column);
    }

    private Component password() {
        Inputs inputs = new Inputs(Set.of(), path -> words.text("account.password." + path));
        PasswordField current = Markup.attribute(inputs.password("current"), "autocomplete", "current-password");
        PasswordField wanted = Markup.attribute(inputs.password("wanted"), "autocomplete", "new-password");
        wanted.setHelperText(words.text("account.field.password.help"));
        ErrorSummary summary = new ErrorSummary();
        FieldErrors errors = inputs.boundTo(summary);
        Action change = Action.primary(words.text("account.password.change"), () -> {
            try {
                session.signIn(own.changePassword(new PasswordChange(current.getValue(), wanted.getValue())));
                show(Notice.done(words.text("account.password.done"), words.text("account.password.doneEffect")));
            } catch (InvalidInput wrong) {
                inputs.show(errors, wrong.violations(), words::message);
            }
        });
        return Surface.of(
                words.text("account.password.title"),
                Markup.p("tq-quiet", words.text("account.password.lead")),
                Markup.div("tq-form", summary, current, wanted, change.button()));
    }
}
