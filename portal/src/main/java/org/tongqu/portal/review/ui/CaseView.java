package org.tongqu.portal.review.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.review.CaseFile;
import org.tongqu.portal.review.ReviewCourse;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.workflow.Decision;

/** The course of an object's reviews. */
@Route(value = ReviewNavigation.CASES + "/:kind/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("case.read")
public class CaseView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    /** The parameter of the address that names the decision just taken. */
    static final String DECIDED = "decided";

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
        decided(event).ifPresent(decision -> main.add(done(decision)));
        course.diagram(kind, id, words.locale()).map(panel::diagram).ifPresent(main::add);
        main.add(panel.history(file));
        removeAll();
        add(Markup.div(
                "tq-page",
                crumbs(),
                new PageTop(
                        Markup.div("tq-row", words.chip(file.state().status())),
                        title,
                        words.text("review.process." + file.state().process().key()))));
        add(Markup.split(main, Markup.aside(panel.object(file.subject()))));
    }

    private Component crumbs() {
        return new Breadcrumbs()
                .add(ReviewNavigation.INBOX, words.text("review.inbox.title"))
                .end(words.text("review.history"));
    }

    /** The decision that led here, if the reader has just taken one. */
    private static Optional<Decision> decided(BeforeEnterEvent event) {
        String said = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DECIDED)
                .orElse("");
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.name().equals(said))
                .findFirst();
    }

    private Component done(Decision decision) {
        String strong = words.text("review.done.title", words.decided(decision));
        return Notice.done(strong, words.text("review.done.text", title))
                .action(Link.button(ReviewNavigation.INBOX, words.text("review.done.back"), false));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }
}
