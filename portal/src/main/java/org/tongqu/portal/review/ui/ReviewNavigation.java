package org.tongqu.portal.review.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.review.TaskInbox;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of the inbox. */
@ApplicationScoped
public class ReviewNavigation implements NavContribution {

    /** The path of the inbox. */
    public static final String INBOX = "workplace/tasks";

    /** Where the course of a review is shown; kind and number follow. */
    static final String CASES = INBOX + "/cases";

    /** Second from the left in the bar of phones. */
    private static final int SLOT = 2;

    private static final int ORDER = 20;

    private static final List<NavEntry> ENTRIES = List.of(new NavEntry(
            NavGroup.START,
            "review.nav",
            INBOX,
            ORDER,
            "task.read",
            NavMark.inBar(Icons.INBOX, SLOT, "review.nav.short")));

    private TaskInbox inbox;

    protected ReviewNavigation() {} // for CDI proxies

    @Inject
    public ReviewNavigation(TaskInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }

    /** Asked only about places that the caller may enter. */
    @Override
    public long waiting(NavEntry entry) {
        return inbox.waiting();
    }

    /** The path of a task's page. */
    public static String task(String id) {
        return INBOX + "/" + id;
    }

    /** The path of the page that shows the course of a review. */
    public static String course(String kind, String id) {
        return CASES + "/" + kind + "/" + id;
    }
}
