package org.tongqu.portal.review.ui;

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
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Tag;
import org.tongqu.portal.review.ReviewCourse;
import org.tongqu.portal.review.TaskFile;
import org.tongqu.portal.review.TaskInbox;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;

/** The page of one task: what it is about, where the case stands, and the decision. */
@Route(value = ReviewNavigation.INBOX + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("task.read")
public class TaskView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TaskInbox inbox;
    private final transient ReviewCourse course;
    private final transient CasePanel panel;
    private final transient DecisionPanel decisions;
    private final transient ReviewWords words;
    private String title = "";

    @Inject
    public TaskView(TaskInbox inbox, ReviewCourse course, CasePanel panel, DecisionPanel decisions, ReviewWords words) {
        super("div");
        this.inbox = inbox;
        this.course = course;
        this.panel = panel;
        this.decisions = decisions;
        this.words = words;
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
        TaskFile file = inbox.get(id);
        Task task = file.task();
        title = panel.title(task.subject());
        HtmlContainer main =
                Markup.stack(decisions.of(file, title, () -> show(id), decision -> decided(task.subject(), decision)));
        addCourse(main, task.subject());
        removeAll();
        add(
                head(
                        words.todo(task.subject(), task.step()),
                        Markup.div(
                                "tq-row",
                                words.chip(file.course().state().status()),
                                new Tag(words.step(task.step())))),
                Markup.split(main, Markup.aside(decisions.term(file), panel.object(task.subject()))));
    }

    /** The task is closed now; the page of the case shows what became of it, and the counts are read anew. */
    private static void decided(Subject subject, Decision decision) {
        UI.getCurrent()
                .navigate(
                        ReviewNavigation.course(subject.kind(), subject.id()),
                        QueryParameters.of(CaseView.DECIDED, decision.name()));
    }

    private Component head(String todo, Component chips) {
        return Markup.div(
                "tq-page",
                new Breadcrumbs()
                        .add(ReviewNavigation.INBOX, words.text("review.inbox.title"))
                        .end(todo),
                new PageTop(chips, title, todo));
    }

    private void addCourse(HtmlContainer main, Subject subject) {
        course.diagram(subject.kind(), subject.id(), words.locale())
                .map(panel::diagram)
                .ifPresent(main::add);
        main.add(panel.history(course.get(subject.kind(), subject.id())));
    }
}
