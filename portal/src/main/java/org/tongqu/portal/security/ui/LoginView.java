package org.tongqu.portal.security.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.security.SignIn;

/** Where people sign in. */
@Route("login")
@RouteScoped
@PageNeeds("session.create")
public class LoginView extends HtmlContainer implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient WebSession session;

    private final LoginForm form = new LoginForm();

    public LoginView() {
        super("div");
        addClassNames("tq-page", "tq-login");
    }

    @PostConstruct
    void build() {
        form.setI18n(texts());
        form.setForgotPasswordButtonVisible(false);
        form.addLoginListener(event -> enter(event.getUsername(), event.getPassword()));
        // Security stands before the kit of components, so the sheet is written with plain elements.
        Paragraph lead = new Paragraph(getTranslation("security.login.lead"));
        lead.addClassName("tq-lead");
        Paragraph noAccount = new Paragraph(getTranslation("security.login.noAccount"));
        noAccount.addClassName("tq-quiet");
        Div words = new Div(new H1(getTranslation("security.login.title")), lead, noAccount);
        words.addClassName("tq-prose");
        Div sheet = new Div(form);
        sheet.addClassName("tq-surface");
        add(words, sheet);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.page");
    }

    private void enter(String username, String password) {
        try {
            Account account = signIn.withPassword(username, password);
            VaadinSession vaadin = VaadinSession.getCurrent();
            Object wanted = vaadin.getAttribute(PageAccess.WANTED);
            vaadin.setAttribute(PageAccess.WANTED, null);
            session.signIn(account);
            UI.getCurrent().getPage().setLocation(wanted == null ? "/workplace" : "/" + wanted);
        } catch (SignIn.Refused refused) {
            form.setError(true);
        }
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("security.login.form"));
        texts.getForm().setUsername(getTranslation("security.login.username"));
        texts.getForm().setPassword(getTranslation("security.login.password"));
        texts.getForm().setSubmit(getTranslation("security.login.submit"));
        texts.getErrorMessage().setTitle(getTranslation("security.login.refused.title"));
        texts.getErrorMessage().setMessage(getTranslation("security.login.refused.message"));
        texts.getErrorMessage().setUsername(getTranslation("security.login.username.required"));
        texts.getErrorMessage().setPassword(getTranslation("security.login.password.required"));
        return texts;
    }
}
