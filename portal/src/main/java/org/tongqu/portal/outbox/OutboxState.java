package org.tongqu.portal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Shows operators what waits for delivery, never its content. */
@ApplicationScoped
@Transactional
public class OutboxState {

    private Backlogs backlogs;
    private OutboxEntries entries;

    protected OutboxState() {} // for CDI proxies

    @Inject
    public OutboxState(Backlogs backlogs, OutboxEntries entries) {
        this.backlogs = backlogs;
        this.entries = entries;
    }

    @Needs("system.read")
    public List<Backlog> waiting() {
        return backlogs.waiting();
    }

    /** What was refused so often that nobody tries it any more, the latest first. */
    @Needs("system.read")
    public Slice<SetAside> setAside(Page page) {
        Slice<OutboxEntry> found = entries.setAside(page);
        List<SetAside> items = found.items().stream()
                .map(entry -> new SetAside(
                        entry.id(),
                        entry.topic(),
                        entry.key(),
                        entry.restsSince(),
                        entry.attempts(),
                        entry.lastError()))
                .toList();
        return new Slice<>(items, found.total(), page);
    }
}
