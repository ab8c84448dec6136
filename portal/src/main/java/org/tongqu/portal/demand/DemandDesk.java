package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Reach;

/**
 * Hands out demands and batches to those whose they are.
 *
 * <p>Organiser and publisher are both at home in a demand; a foreigner is told that there is no such thing.
 */
@ApplicationScoped
public class DemandDesk {

    private static final String READ = "demand.read";
    private static final String BATCH_READ = "demand-batch.read";
    private static final String CREATE = "demand.create";

    private Batches batches;
    private Demands demands;
    private Access access;
    private Caller caller;

    protected DemandDesk() {} // for CDI proxies

    @Inject
    public DemandDesk(Batches batches, Demands demands, Access access, Caller caller) {
        this.batches = batches;
        this.demands = demands;
        this.access = access;
        this.caller = caller;
    }

    /** What the caller may see. */
    ReadScope scope() {
        Reach reach = access.reach(READ);
        String organisation = reach.covers(Reach.OWN) ? caller.organisation() : "";
        return new ReadScope(reach == Reach.ALL, organisation, caller.known(), access.allows(CREATE));
    }

    /** A demand to read. */
    ScenarioDemand readable(String demandId) {
        return demands.find(demandId).filter(this::mayRead).orElseThrow(() -> new DemandNotFound(demandId));
    }

    /** A batch to read. */
    DemandBatch readableBatch(String batchId) {
        return batches.find(batchId).filter(this::mayRead).orElseThrow(() -> new BatchNotFound(batchId));
    }

    /** A batch to write drafts in, locked so that it is not submitted meanwhile. */
    DemandBatch draftableBatch(String batchId) {
        DemandBatch batch = batches.lock(batchId).filter(this::mayRead).orElseThrow(() -> new BatchNotFound(batchId));
        if (!batch.status().takesDrafts() || batch.type() != BatchType.DEMAND) {
            throw new BatchTakesNoDrafts(batchId);
        }
        return batch;
    }

    /** The batch of a demand that the caller holds. */
    DemandBatch batchOf(ScenarioDemand demand) {
        return batches.find(demand.batchId()).orElseThrow(() -> new BatchNotFound(demand.batchId()));
    }

    /** A demand to change by a function, locked until the end of the transaction. */
    ScenarioDemand changeable(String function, String demandId) {
        return demands.lock(demandId)
                .filter(found -> isMine(function, found))
                .orElseThrow(() -> new DemandNotFound(demandId));
    }

    /** A batch to change by a function, locked until the end of the transaction. */
    DemandBatch changeableBatch(String function, String batchId) {
        return batches.lock(batchId)
                .filter(found -> isMine(function, found))
                .orElseThrow(() -> new BatchNotFound(batchId));
    }

    boolean mayRead(ScenarioDemand demand) {
        boolean outside = demand.isReleased() && (demand.content().visibility() == Visibility.PUBLIC || caller.known());
        return outside || isMine(READ, demand);
    }

    boolean mayRead(DemandBatch batch) {
        boolean drafting = batch.status().takesDrafts() && access.allows(CREATE);
        return batch.status().isPublic()
                || drafting
                || access.ownsOrAll(BATCH_READ, batch.organiserId())
                || holdsOwnDemand(batch);
    }

    // A unit that wrote a demand follows it into the review of the batch.
    private boolean holdsOwnDemand(DemandBatch batch) {
        return caller.known()
                && demands.ofBatch(batch.id()).stream()
                        .anyMatch(demand -> access.ownsOrAll(BATCH_READ, demand.publisherId()));
    }

    /** Whether the caller may use the function on the demand, as its organiser or its publisher. */
    boolean isMine(String function, ScenarioDemand demand) {
        return access.ownsOrAll(function, demand.organiserId()) || access.ownsOrAll(function, demand.publisherId());
    }

    /** Whether the caller may use the function on the batch, as its organiser. */
    boolean isMine(String function, DemandBatch batch) {
        return access.ownsOrAll(function, batch.organiserId());
    }

    /** The caller's organisation; empty for the public. */
    String organisation() {
        return caller.organisation();
    }

    /** The caller's login name; empty for the public. */
    String username() {
        return caller.username();
    }

    /** Whether the caller is a person of a registered organisation, to whom contacts are shown. */
    boolean isSignedIn() {
        return caller.known();
    }
}
