package org.tongqu.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.home.Agenda;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.review.TaskInbox;
import org.tongqu.portal.review.ui.ReviewNavigation;
import org.tongqu.portal.review.ui.TaskRows;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.workflow.CaseState;

/** The part of the workplace about tasks: what waits, what was submitted, what was decided. */
@Dependent
public class TasksPart {

    private static final int SHOWN = 6;
    private static final Page FIRST = new Page(0, SHOWN);

    private final TaskInbox inbox;
    private final TaskRows rows;
    private final HomeWords words;

    @Inject
    public TasksPart(TaskInbox inbox, TaskRows rows, HomeWords words) {
        this.inbox = inbox;
        this.rows = rows;
        this.words = words;
    }

    Component section(Agenda agenda) {
        Slice<CaseState> submitted = inbox.submitted(FIRST);
        Tab open = tab("review.part.OPEN", agenda.waiting());
        Tab mine = tab("review.part.SUBMITTED", submitted.total());
        Tab done = new Tab(words.text("review.part.DONE"));
        Tabs tabs = new Tabs(open, mine, done);
        HtmlContainer list = Markup.div("");
        fill(list, "OPEN", rows.open(agenda.tasks().stream().limit(SHOWN).toList()));
        tabs.addSelectedChangeListener(change -> {
            if (change.getSelectedTab() == open) {
                fill(list, "OPEN", rows.open(inbox.open(FIRST).items()));
            } else if (change.getSelectedTab() == mine) {
                fill(list, "SUBMITTED", rows.submitted(inbox.submitted(FIRST).items()));
            } else {
                fill(list, "DONE", rows.done(inbox.done(FIRST).items()));
            }
        });
        if (agenda.waiting() <= SHOWN) {
            return Surface.of(words.text("home.tasks"), tabs, list);
        }
        Link all = new Link(ReviewNavigation.INBOX, words.text("home.tasks.all"));
        return Surface.withHead(words.text("home.tasks"), all, tabs, list);
    }

    private void fill(HtmlContainer list, String part, List<Component> lines) {
        list.removeAll();
        if (lines.isEmpty()) {
            String key = "review.inbox.empty." + part;
            list.add(new EmptyState(words.text(key), words.text(key + ".why"), null));
        } else {
            list.add(lines);
        }
    }

    private Tab tab(String key, long count) {
        Tab tab = new Tab(words.text(key));
        tab.add(Markup.span("", String.valueOf(count)));
        return tab;
    }
}
