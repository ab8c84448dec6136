package org.tongqu.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.review.TaskInbox;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.workflow.Task;

/** Where the work of a person begins. */
@ApplicationScoped
@Transactional
public class Workplace {

    private TaskInbox inbox;
    private Market market;
    private Access access;
    private Clock clock;

    protected Workplace() {} // for CDI proxies

    @Inject
    public Workplace(TaskInbox inbox, Market market, Access access, Clock clock) {
        this.inbox = inbox;
        this.market = market;
        this.access = access;
        this.clock = clock;
    }

    /** The tasks and dates of the caller; no tasks for roles that have no inbox. */
    @Needs("workplace.read")
    public Agenda agenda() {
        Page page = new Page(0, Page.LARGEST);
        Slice<Task> tasks = access.allows("task.read") ? inbox.open(page) : new Slice<>(List.of(), 0, page);
        Optional<OpenBatch> batch = market.openBatch()
                .filter(open -> open.batch().status() == BatchStatus.PUBLISHED && open.closesAt() != null)
                .filter(open -> open.daysLeft() >= 0);
        return new Agenda(LocalDate.now(clock), tasks.items(), tasks.total(), batch);
    }
}
