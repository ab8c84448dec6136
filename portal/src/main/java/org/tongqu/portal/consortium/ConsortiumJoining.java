package org.tongqu.portal.consortium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Consumer;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** What invited organisations and the authority say to a consortium. */
@ApplicationScoped
@Transactional
public class ConsortiumJoining {

    private static final int REASON = 500;

    private ConsortiumRepository consortia;
    private ConsortiumJournal journal;
    private ConsortiumAccess access;

    protected ConsortiumJoining() {} // for CDI proxies

    @Inject
    public ConsortiumJoining(ConsortiumRepository consortia, ConsortiumJournal journal, ConsortiumAccess access) {
        this.consortia = consortia;
        this.journal = journal;
        this.access = access;
    }

    /** Accepts the invitation of the caller's organisation. */
    @Needs("consortium.join")
    public void accept(String id) {
        change(known(id), "consortium.joined", "", found -> found.accept(access.organisation(), journal.today()));
    }

    /** Declines the invitation of the caller's organisation. */
    @Needs("consortium.join")
    public void decline(String id, String reason) {
        Consortium consortium = known(id);
        requireReason(reason);
        change(consortium, "consortium.declined", reason, found -> found.decline(access.organisation()));
    }

    /** The authority took note of a filed consortium; it operates from now on. */
    @Needs("consortium.confirm")
    public void confirm(String id) {
        change(known(id), "consortium.confirmed", "", found -> found.moveTo(ConsortiumState.OPERATING));
    }

    /** The authority wants a filed consortium changed. */
    @Needs("consortium.confirm")
    public void sendBack(String id, String reason) {
        Consortium consortium = known(id);
        requireReason(reason);
        change(consortium, "consortium.returned", reason, found -> found.moveTo(ConsortiumState.FORMING));
    }

    private Consortium known(String id) {
        return consortia.find(id).filter(access::knows).orElseThrow(() -> new ConsortiumNotFound(id));
    }

    private void change(Consortium consortium, String action, String reason, Consumer<Consortium> change) {
        Map<String, Object> before = ConsortiumJournal.facts(consortium);
        change.accept(consortium);
        journal.record(action, consortium, before, reason);
    }

    private static void requireReason(String reason) {
        Violations violations = new Violations();
        violations.text("reason", reason, REASON);
        violations.throwIfAny();
    }
}
