package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Lets officers of the organiser and of the publishing units write demands. */
@ApplicationScoped
@Transactional
public class DemandDrafting {

    private static final String CREATE = "demand.create";
    private static final String EDIT = "demand.edit";
    private static final int BATCH = 20;

    private DemandDesk desk;
    private DemandRegister register;
    private DemandChecks checks;

    protected DemandDrafting() {} // for CDI proxies

    @Inject
    public DemandDrafting(DemandDesk desk, DemandRegister register, DemandChecks checks) {
        this.desk = desk;
        this.register = register;
        this.checks = checks;
    }

    /**
     * Writes a new demand; what the draft leaves open is filled with the proposals of its batch.
     *
     * @param key idempotency key; may be absent
     * @return its number, for example {@code SD-2026-03-012}
     */
    @Needs(CREATE)
    public String create(String batchId, DemandDraft draft, String key) {
        DemandBatch batch = desk.draftableBatch(batchId);
        DemandDraft complete = draft.completed(desk.organisation(), batch);
        Violations found = checks.form(complete);
        boolean mayDraft = desk.isMine(CREATE, batch) || complete.publisherId().equals(desk.organisation());
        found.require(mayDraft, "publisherId", "demand.notYourUnit");
        Map<String, Object> request = Map.of("batch", batchId, "draft", draft);
        found.throwIfAny();
        return register.once(CREATE, key, request, () -> {
            titleIsNew(batchId, "", complete);
            return register.enter(batch, complete, "demand.drafted").id();
        });
    }

    /** Replaces the content of a demand that nobody reviews. */
    @Needs(EDIT)
    public void edit(String demandId, DemandDraft draft) {
        ScenarioDemand demand = desk.changeable(EDIT, demandId);
        DemandBatch batch = desk.batchOf(demand);
        DemandDraft complete = draft.completed(demand.publisherId(), batch);
        Violations found = checks.form(complete);
        // Whoever hands a demand on to another unit must still be at home in it afterwards.
        boolean mine = desk.isMine(EDIT, batch) || complete.publisherId().equals(desk.organisation());
        found.require(mine, "publisherId", "demand.notYourUnit");
        found.throwIfAny();
        titleIsNew(demand.batchId(), demandId, complete);
        register.rewrite(demand, complete);
    }

    /** What is wrong with a draft as such; it may be incomplete. */
    @Needs(EDIT)
    public List<Violation> faults(DemandDraft draft) {
        return checks.form(draft).list();
    }

    /** What is wrong with a draft or missing in it that keeps it from being submitted with its batch. */
    @Needs(EDIT)
    public List<Violation> missing(String batchId, DemandDraft draft) {
        DemandBatch batch = desk.readableBatch(batchId);
        return checks.complete(draft.completed(desk.organisation(), batch)).list();
    }

    /** Throws a draft away; one that was submitted is withdrawn instead. */
    @Needs(EDIT)
    public void remove(String demandId) {
        ScenarioDemand demand = desk.changeable(EDIT, demandId);
        if (!demand.isDraft()) {
            throw new DemandNotEditable(demandId);
        }
        register.remove(demand);
    }

    /**
     * Brings a demand without a qualified response 流榜, or one that missed its batch, into another batch as a new draft
     * with new days.
     *
     * @return the number of the new draft
     */
    @Needs(CREATE)
    public String reissue(String demandId, String batchId, String key) {
        ScenarioDemand demand = desk.readable(demandId);
        if (!desk.isMine(CREATE, demand)) {
            throw new DemandNotFound(demandId);
        }
        if (demand.status() != DemandStatus.NO_QUALIFIED_RESPONSE && !demand.isDraft()) {
            throw new DemandNotReissuable(demandId);
        }
        new Violations().text("batchId", batchId, BATCH).throwIfAny();
        DemandDraft fresh =
                new DemandDraftBuilder(demand.content()).timeline(Timeline.NONE).build();
        return create(batchId, fresh, key);
    }

    private void titleIsNew(String batchId, String own, DemandDraft draft) {
        boolean taken = register.ofBatch(batchId).stream()
                .filter(other -> !other.id().equals(own) && other.status() != DemandStatus.WITHDRAWN)
                .anyMatch(other -> other.title().equals(draft.title()));
        new Violations().require(!taken, "title", "duplicate", draft.title()).throwIfAny();
    }
}
