package org.tongqu.portal.authorisation.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.AuthorisationState;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.authorisation.Coverage;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The public register of authorised operation: who may operate what, how long, and at which prices at most. */
@Route(value = "disclosure", layout = MainLayout.class)
@RouteScoped
@PageNeeds("authorisation.read")
public class DisclosureView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Authorisations authorisations;
    private final transient Organisations organisations;
    private final transient Instance<DisclosedProducts> products;
    private final transient AuthorisationActs acts;
    private final transient Access access;

    @Inject
    public DisclosureView(
            Authorisations authorisations,
            Organisations organisations,
            Instance<DisclosedProducts> products,
            AuthorisationActs acts,
            Access access) {
        super("div");
        this.authorisations = authorisations;
        this.organisations = organisations;
        this.products = products;
        this.acts = acts;
        this.access = access;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<AuthorisationAgreement> register = authorisations.list();
        Map<String, String> names = organisations.names(register.stream()
                .flatMap(agreement -> Stream.of(agreement.implementingBodyId(), agreement.operatorId()))
                .distinct()
                .toList());
        HtmlContainer list = Markup.stack();
        register.forEach(agreement -> list.add(agreement(agreement, names)));
        removeAll();
        add(
                Breadcrumbs.fromHome().end(getTranslation("authorisation.disclosure.title")),
                Markup.div(
                        "tq-section-head",
                        Markup.heading(1, getTranslation("authorisation.disclosure.title")),
                        new Link("resources", getTranslation("authorisation.disclosure.resources")),
                        propose()),
                Markup.p("tq-quiet", getTranslation("authorisation.disclosure.lead")));
        add(register.isEmpty() ? empty() : Markup.div("tq-body", list));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("authorisation.disclosure.title"));
    }

    private Component propose() {
        return access.allows("authorisation.create")
                ? Link.button(AuthorisationNavigation.EDITOR, getTranslation("authorisation.act.propose"), true)
                : null;
    }

    private Component empty() {
        return new EmptyState(
                getTranslation("authorisation.disclosure.empty"),
                getTranslation("authorisation.disclosure.emptyWhy"),
                null);
    }

    private Component agreement(AuthorisationAgreement agreement, Map<String, String> names) {
        Locale locale = Markup.locale();
        String term = getTranslation(
                "authorisation.disclosure.term",
                DateText.date(agreement.effectiveOn(), locale),
                DateText.date(agreement.expiresOn(), locale));
        Facts facts = new Facts()
                .add(label("operator"), names.getOrDefault(agreement.operatorId(), agreement.operatorId()))
                .add(
                        label("implementingBody"),
                        names.getOrDefault(agreement.implementingBodyId(), agreement.implementingBodyId()))
                .add(label("mode"), getTranslation("authorisation.mode." + agreement.mode()))
                .add(label("scope"), Markup.chinese(Markup.span("", scope(agreement))))
                .add(label("termLabel"), term)
                .add(
                        label("selection"),
                        Markup.chinese(Markup.span("", agreement.terms().selectionMethod())));
        if (agreement.terms().disclosedOn() != null) {
            facts.number(label("disclosedOn"), DateText.date(agreement.terms().disclosedOn(), locale));
        }
        if (authorisations.mayReadTerms(agreement) && agreement.terms().revenueCap() != null) {
            facts.add(
                    label("revenueCap"),
                    Money.plan(agreement.terms().revenueCap().maxFen()));
        }
        HtmlContainer head = Markup.div("tq-row", chip(agreement));
        acts.of(agreement, this::show).forEach(head::add);
        head.add(new Link(
                AuthorisationNavigation.path(agreement.id()), getTranslation("authorisation.disclosure.open")));
        return Surface.withHead(agreement.title(), head, facts, Markup.div("tq-more", products(agreement)));
    }

    private String label(String name) {
        return getTranslation("authorisation.disclosure." + name);
    }

    private String scope(AuthorisationAgreement agreement) {
        return agreement.scope().stream().collect(Collectors.joining("、"));
    }

    private StatusChip chip(AuthorisationAgreement agreement) {
        StatusChip.State kind =
                switch (agreement.state()) {
                    case EFFECTIVE -> StatusChip.State.DONE;
                    case PROPOSED -> StatusChip.State.WAIT;
                    case REFUSED, TERMINATED -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, getTranslation("authorisation.state." + agreement.state()));
    }

    private Component products(AuthorisationAgreement agreement) {
        StackTable table = new StackTable(getTranslation("authorisation.disclosure.products"))
                .column(label("product"))
                .column(label("number"))
                .number(label("price"))
                .number(label("ceiling"));
        boolean proposalsToo =
                agreement.state() != AuthorisationState.REFUSED && authorisations.mayReadTerms(agreement);
        for (Coverage coverage : agreement.products()) {
            if (coverage.isApproved() || proposalsToo) {
                row(table, agreement, coverage);
            }
        }
        return table;
    }

    private void row(StackTable table, AuthorisationAgreement agreement, Coverage coverage) {
        Optional<DisclosedProducts.Disclosed> product =
                products.isResolvable() ? products.get().find(coverage.productId()) : Optional.empty();
        String ceiling = coverage.ceiling()
                .map(found ->
                        MoneyText.unitPrice(found.amount(), getTranslation("unit." + found.unit()), Markup.locale()))
                .orElse(getTranslation("authorisation.disclosure.free"));
        String proposed = coverage.isApproved() ? "" : getTranslation("authorisation.disclosure.proposed");
        HtmlContainer last = Markup.el("span", "tq-num", ceiling + proposed);
        acts.of(agreement, coverage, this::show).forEach(last::add);
        table.row(
                product.map(DisclosureView::name).orElseGet(() -> Markup.text(label("notListed"))),
                Markup.number(coverage.productId()),
                Markup.number(product.map(DisclosedProducts.Disclosed::price).orElse("—")),
                last);
    }

    private static Component name(DisclosedProducts.Disclosed product) {
        return product.path().isEmpty() ? Markup.text(product.name()) : new Link(product.path(), product.name());
    }
}
