package org.tongqu.portal.review.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.review.CaseFile;
import org.tongqu.portal.review.ReviewCourse;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The course of an object's reviews. */
@Route(value = ReviewNavigation.CASES + "/:kind/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("case.read")
public class CaseView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ReviewCourse course;
    private final transient CasePanel panel;
    private final transient ReviewWords words;
    private String title = "";

    @Inject
    public CaseView(ReviewCourse course, CasePanel panel, ReviewWords words) {
        super("div");
        this.course = course;
        this.panel = panel;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String kind = event.getRouteParameters().get("kind").orElse("");
        String id = event.getRouteParameters().get("id").orElse("");
        CaseFile file = course.get(kind, id);
        title = panel.title(file.subject());
        HtmlContainer main = Markup.stack();
        course.diagram(kind, id, words.locale()).map(panel::diagram).ifPresent(main::add);
        main.add(panel.history(file));
        removeAll();
        add(Markup.div(
                "tq-page",
                new PageTop(
                        Markup.div("tq-row", words.chip(file.state().status())),
                        title,
                        words.text("review.process." + file.state().process().key()))));
        add(Markup.split(main, Markup.aside(panel.object(file.subject()))));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }
}
