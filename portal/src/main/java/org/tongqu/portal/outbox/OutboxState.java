package org.tongqu.portal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.portal.security.Needs;

/** Shows operators what waits for delivery, never its content. */
@ApplicationScoped
@Transactional
public class OutboxState {

    private Backlogs backlogs;

    protected OutboxState() {} // for CDI proxies

    @Inject
    public OutboxState(Backlogs backlogs) {
        this.backlogs = backlogs;
    }

    @Needs("system.read")
    public List<Backlog> waiting() {
        return backlogs.waiting();
    }
}
