package org.tongqu.portal.review.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.review.TaskInbox;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Task;

/** The inbox: what waits, what the person submitted, what the person decided. */
@Route(value = ReviewNavigation.INBOX, layout = MainLayout.class)
@RouteScoped
@PageNeeds("task.read")
public class InboxView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    /** The parts of the inbox; the name in the address is the lower-case one. */
    private enum Part {
        OPEN,
        SUBMITTED,
        DONE;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Part of(String parameter) {
            return Arrays.stream(values())
                    .filter(part -> part.parameter().equals(parameter))
                    .findFirst()
                    .orElse(OPEN);
        }
    }

    private final transient TaskInbox inbox;
    private final transient TaskRows rows;

    @Inject
    public InboxView(TaskInbox inbox, TaskRows rows) {
        super("div");
        this.inbox = inbox;
        this.rows = rows;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        Part part = Part.of(address.getSingleParameter("part").orElse(""));
        Page page = new Page(number(address), PAGE);
        removeAll();
        add(new PageTop(getTranslation("review.inbox.title"), getTranslation("review.inbox.lead")));
        add(Surface.bare(
                tabs(part), Markup.el("h2", "tq-sr", getTranslation("review.part." + part)), content(part, page)));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("review.inbox.title"));
    }

    private Component content(Part part, Page page) {
        return switch (part) {
            case OPEN -> {
                Slice<Task> found = inbox.open(page);
                yield list(part, found, rows.open(found.items()));
            }
            case SUBMITTED -> {
                Slice<CaseState> found = inbox.submitted(page);
                yield list(part, found, rows.submitted(found.items()));
            }
            case DONE -> {
                Slice<CaseStep> found = inbox.done(page);
                yield list(part, found, rows.done(found.items()));
            }
        };
    }

    private Component list(Part part, Slice<?> found, List<Component> lines) {
        if (lines.isEmpty()) {
            String key = "review.inbox.empty." + part;
            return new EmptyState(getTranslation(key), getTranslation(key + ".why"), null);
        }
        HtmlContainer list = Markup.div("", lines.toArray(Component[]::new));
        int pages = (int) ((found.total() + PAGE - 1) / PAGE);
        if (pages > 1) {
            list.add(new Pager(found.page().number(), pages, number -> go(part, number)));
        }
        return list;
    }

    private Tabs tabs(Part current) {
        Tabs tabs = new Tabs();
        for (Part part : Part.values()) {
            Tab tab = new Tab(getTranslation("review.part." + part));
            if (part == Part.OPEN) {
                tab.add(Markup.span("", String.valueOf(inbox.waiting())));
            }
            tabs.add(tab);
        }
        tabs.setSelectedIndex(current.ordinal());
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                go(Part.values()[tabs.getSelectedIndex()], 0);
            }
        });
        return tabs;
    }

    private static int number(QueryParameters address) {
        String text = address.getSingleParameter("page").orElse("0");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static void go(Part part, int page) {
        QueryParameters address =
                QueryParameters.simple(Map.of("part", part.parameter(), "page", String.valueOf(page)));
        UI.getCurrent().navigate(ReviewNavigation.INBOX, address);
    }
}
