package org.tongqu.portal.purpose.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.purpose.UseApplication;
import org.tongqu.portal.purpose.UseApplications;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of one use application: what is applied for, whether it is free, and what the provider said. */
@Route(value = UseApplicationNavigation.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("use-application.read")
public class UseApplicationView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient UseApplications applications;
    private final transient Organisations organisations;
    private final transient UseApplicationActs acts;
    private final transient UseApplicationWords words;

    @Inject
    @Any
    private transient Instance<UseApplicationSection> sections;

    private String title = "";

    @Inject
    public UseApplicationView(
            UseApplications applications,
            Organisations organisations,
            UseApplicationActs acts,
            UseApplicationWords words) {
        super("div");
        this.applications = applications;
        this.organisations = organisations;
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
        UseApplication application = applications.get(id);
        title = words.text("purpose.of", application.productName());
        List<Action> actions = new ArrayList<>(acts.of(application, () -> show(id)));
        sections.forEach(section -> actions.addAll(section.actions(application)));
        HtmlContainer column = Markup.stack(wanted(application));
        sections.forEach(section -> section.content(application).ifPresent(column::add));
        column.add(words.history(applications.history(id)));
        removeAll();
        add(
                new Breadcrumbs()
                        .add(UseApplicationNavigation.PATH, words.text("purpose.list.title"))
                        .end(application.id()),
                new PageTop(
                        Markup.div(
                                "tq-row",
                                words.chip(application.state()),
                                Markup.el("span", "tq-meta tq-num", application.id())),
                        title,
                        "",
                        actions.stream().map(Action::button).toArray(Component[]::new)),
                Markup.div("tq-split", column, Markup.aside(sides(application))));
    }

    private Component wanted(UseApplication application) {
        Facts facts = new Facts()
                .add(words.text("purpose.field.purpose"), words.purpose(application.purposeClass()))
                .add(words.text("purpose.field.charge"), words.charge(application))
                .add(words.text("purpose.field.use"), application.use())
                .add(words.text("purpose.field.recipients"), application.recipients())
                .number(words.text("purpose.field.term"), words.term(application));
        if (!application.reason().isEmpty()) {
            facts.add(words.text("purpose.field.reason"), application.reason());
        }
        return Surface.of(words.text("purpose.part.wanted"), Markup.chinese(facts));
    }

    private Component sides(UseApplication application) {
        return Surface.aside(
                words.text("purpose.part.sides"),
                new Facts()
                        .add(
                                words.text("purpose.field.product"),
                                new Link("products/" + application.productId(), application.productName()))
                        .add(words.text("purpose.field.applicant"), organisations.name(application.applicantId()))
                        .add(words.text("purpose.field.provider"), organisations.name(application.providerId())));
    }
}
