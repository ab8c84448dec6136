package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.security.Needs;

/** Has an operator try again what a second store refused until it was set aside. */
@ApplicationScoped
@Transactional
public class SetAsideWork {

    private Outbox outbox;
    private AuditTrail audit;

    protected SetAsideWork() {} // for CDI proxies

    @Inject
    public SetAsideWork(Outbox outbox, AuditTrail audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Has it tried again.
     *
     * @param ids which pieces of work; all of them if none is named
     * @return how many
     */
    @Needs("outbox.retry")
    public int tryAgain(Collection<Long> ids) {
        int again = outbox.tryAgain(ids);
        if (again > 0) {
            audit.record("outbox.retried", new Subject("outbox", "set-aside"), Map.of(), Map.of("entries", again), "");
        }
        return again;
    }
}
