package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.Kind;

/** Notes when rebuilds begin and end, each time at once, so that all nodes know. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RebuildLog {

    private static final int KEPT = 100;

    private IndexRebuilds rebuilds;
    private Clock clock;

    protected RebuildLog() {} // for CDI proxies

    @Inject
    public RebuildLog(IndexRebuilds rebuilds, Clock clock) {
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    @SystemOnly
    public long begin(boolean whole) {
        IndexRebuild begun = new IndexRebuild(whole, OffsetDateTime.now(clock));
        rebuilds.add(begun);
        rebuilds.keep(KEPT);
        return begun.id();
    }

    @SystemOnly
    public void ended(long id, Map<Kind, Long> documents) {
        rebuilds.find(id).ifPresent(one -> one.ended(documents, OffsetDateTime.now(clock)));
    }

    @SystemOnly
    public void failed(long id, String why) {
        rebuilds.find(id).ifPresent(one -> one.failed(why, OffsetDateTime.now(clock)));
    }

    /** Notes the end of rebuilds whose node died; only for whoever has the turn, since then nobody works on them. */
    @SystemOnly
    public void interrupted() {
        rebuilds.running().forEach(one -> one.failed("interrupted", OffsetDateTime.now(clock)));
    }

    @SystemOnly
    public Optional<IndexRebuild> last() {
        return rebuilds.last();
    }

    @SystemOnly
    public long lastEnded() {
        return rebuilds.lastEnded();
    }

    @SystemOnly
    public Optional<IndexRebuild> wholeBehind(long id) {
        return rebuilds.wholeBehind(id);
    }
}
