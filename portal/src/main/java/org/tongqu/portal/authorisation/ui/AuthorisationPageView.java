package org.tongqu.portal.authorisation.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of one authorisation agreement: parties, term, products with ceilings, and its acts and record. */
@Route(value = AuthorisationNavigation.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("authorisation.read")
public class AuthorisationPageView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Authorisations authorisations;
    private final transient AuthorisationParts parts;
    private final transient AuthorisationActs acts;
    private final transient AuthorisationWords words;

    private String title = "";

    @Inject
    public AuthorisationPageView(
            Authorisations authorisations, AuthorisationParts parts, AuthorisationActs acts, AuthorisationWords words) {
        super("div");
        this.authorisations = authorisations;
        this.parts = parts;
        this.acts = acts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void show(String id) {
        AuthorisationAgreement agreement = authorisations.get(id);
        title = agreement.title();
        HtmlContainer column = Markup.stack(parts.ceilings(agreement, () -> show(id)), parts.facts(agreement));
        parts.terms(agreement).ifPresent(column::add);
        parts.history(agreement).ifPresent(column::add);
        HtmlContainer aside = Markup.aside(parts.parties(agreement));
        parts.revenue(agreement).ifPresent(aside::add);
        removeAll();
        add(
                Breadcrumbs.fromHome()
                        .add(AuthorisationNavigation.PATH, words.text("disclosure.title"))
                        .end(id),
                new PageTop(
                        Markup.div("tq-row", words.chip(agreement), Markup.el("span", "tq-meta tq-num", id)),
                        agreement.title(),
                        words.term(agreement),
                        acts.of(agreement, () -> show(id)).toArray(Component[]::new)),
                Markup.div("tq-split", column, aside));
    }
}
