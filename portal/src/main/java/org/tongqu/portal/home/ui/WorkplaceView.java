package org.tongqu.portal.home.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.home.Agenda;
import org.tongqu.portal.home.Workplace;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** Where a person's work begins: tasks, own objects, dates. */
@Route(value = HomeNavigation.WORKPLACE, layout = MainLayout.class)
@RouteScoped
@PageNeeds("workplace.read")
public class WorkplaceView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Workplace workplace;
    private final transient TasksPart tasks;
    private final transient OwnPart own;
    private final transient AgendaPart dates;
    private final transient Greeting greeting;

    @Inject
    public WorkplaceView(Workplace workplace, TasksPart tasks, OwnPart own, AgendaPart dates, Greeting greeting) {
        super("div");
        this.workplace = workplace;
        this.tasks = tasks;
        this.own = own;
        this.dates = dates;
        this.greeting = greeting;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Agenda agenda = workplace.agenda();
        HtmlContainer main = Markup.stack();
        if (greeting.hasInbox()) {
            main.add(tasks.section(agenda));
        }
        boolean all = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OwnPart.MORE)
                .isPresent();
        main.add(own.section(all));
        own.matches().ifPresent(main::add);
        removeAll();
        add(
                new PageTop(
                        null,
                        getTranslation("home.nav.workplace"),
                        greeting.line(agenda),
                        greeting.ways().toArray(Component[]::new)),
                Markup.div("tq-split", main, dates.aside(agenda)));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("home.nav.workplace"));
    }
}
