package org.tongqu.portal.purpose.ui;

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
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.purpose.UseApplication;
import org.tongqu.portal.purpose.UseApplications;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** What the caller's organisation applied for and is asked for. */
@Route(value = UseApplicationNavigation.PATH, layout = MainLayout.class)
@RouteScoped
@PageNeeds("use-application.read")
public class UseApplicationListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient UseApplications applications;
    private final transient Organisations organisations;
    private final transient UseApplicationWords words;

    @Inject
    public UseApplicationListView(
            UseApplications applications, Organisations organisations, UseApplicationWords words) {
        super("div");
        this.applications = applications;
        this.organisations = organisations;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        Slice<UseApplication> found = applications.search(new Page(page, PAGE));
        removeAll();
        add(new PageTop(words.text("purpose.list.title"), words.text("purpose.list.lead")));
        if (found.items().isEmpty()) {
            add(new EmptyState(
                    words.text("purpose.list.empty"),
                    words.text("purpose.list.emptyWhy"),
                    Link.button("products", words.text("purpose.list.products"), false)));
            return;
        }
        add(table(found));
        if (found.total() > PAGE) {
            add(Pager.of(found, wanted -> UI.getCurrent()
                    .navigate(UseApplicationNavigation.PATH, QueryParameters.of("page", String.valueOf(wanted)))));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("purpose.list.title"));
    }

    private Component table(Slice<UseApplication> found) {
        StackTable table = new StackTable(words.text("purpose.list.title"))
                .column(words.text("purpose.field.use"))
                .column(words.text("purpose.column.number"))
                .column(words.text("purpose.field.applicant"))
                .column(words.text("purpose.field.purpose"))
                .column(words.text("purpose.field.term"))
                .column(words.text("purpose.column.state"));
        for (UseApplication application : found.items()) {
            table.row(
                    Markup.div(
                            "",
                            new Link(UseApplicationNavigation.path(application.id()), application.use()),
                            Markup.div("tq-meta", Markup.text(application.productName()))),
                    Markup.number(application.id()),
                    Markup.text(organisations.name(application.applicantId())),
                    Markup.text(words.purpose(application.purposeClass())),
                    Markup.number(words.term(application)),
                    words.chip(application.state()));
        }
        return Surface.bare(table).flush();
    }
}
