package org.tongqu.portal.typicalcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Lets organisations write cases and hand them in. */
@ApplicationScoped
@Transactional
public class CaseDrafting {

    private static final String CREATE = "typicalcase.create";
    private static final String EDIT = "typicalcase.edit";
    private static final String SUBMIT = "typicalcase.submit";

    private Cases cases;
    private CaseNumbers numbers;
    private CaseChecks checks;
    private CaseDesk desk;
    private CaseTrail trail;

    protected CaseDrafting() {} // for CDI proxies

    @Inject
    public CaseDrafting(Cases cases, CaseNumbers numbers, CaseChecks checks, CaseDesk desk, CaseTrail trail) {
        this.cases = cases;
        this.numbers = numbers;
        this.checks = checks;
        this.desk = desk;
        this.trail = trail;
    }

    /**
     * Writes a new case of the caller's organisation.
     *
     * @param batchId batch of cases that collects; absent means the present one
     * @param key idempotency key; may be absent
     * @return its number, for example {@code TC-2026-013}
     * @throws NoCaseBatch if the batch, or any, does not collect cases
     */
    @Needs(CREATE)
    public String create(String batchId, CaseDraft draft, String key) {
        String batch = numbers.collecting(batchId);
        CaseDraft mine = draft.ledBy(desk.organisation());
        ownAndSound(mine).throwIfAny();
        return trail.once(CREATE, key, Map.of("batch", batch, "draft", draft), () -> {
            TypicalCase written = new TypicalCase(numbers.next(batch), batch, mine, trail.now());
            cases.add(written);
            trail.record("typicalcase.drafted", written, Map.of(), "");
            return written.id();
        });
    }

    /** Replaces the content of a case that nobody judges. */
    @Needs(EDIT)
    public void edit(String caseId, CaseDraft draft) {
        TypicalCase found = desk.changeable(EDIT, caseId);
        CaseDraft mine = draft.ledBy(found.leadId());
        ownAndSound(mine).throwIfAny();
        Map<String, Object> before = CaseTrail.facts(found);
        found.rewrite(mine, trail.now());
        trail.record("typicalcase.edited", found, before, "");
    }

    /** Throws a draft away. */
    @Needs(EDIT)
    public void remove(String caseId) {
        TypicalCase found = desk.changeable(EDIT, caseId);
        if (!found.status().isEditable()) {
            throw new CaseNotEditable(caseId);
        }
        trail.removed(found);
        cases.remove(found);
    }

    /**
     * Hands a case in.
     *
     * @throws org.tongqu.portal.problem.InvalidInput with everything that is missing
     */
    @Needs(SUBMIT)
    public void submit(String caseId) {
        TypicalCase found = desk.changeable(SUBMIT, caseId);
        Map<String, Object> before = CaseTrail.facts(found);
        found.move(CaseMove.SUBMIT, trail.now());
        checks.complete(found.content()).throwIfAny();
        trail.record("typicalcase.submitted", found, before, "");
    }

    /**
     * The case as it stands, for those who may change it; readers of all cases do not see a foreign editor.
     *
     * @throws CaseNotFound if it is not the caller's to change
     */
    @Needs(EDIT)
    public TypicalCase open(String caseId) {
        TypicalCase found = desk.readable(caseId);
        if (!desk.isMine(EDIT, found)) {
            throw new CaseNotFound(caseId);
        }
        return found;
    }

    /**
     * Says what is missing before a case is handed in.
     *
     * @throws org.tongqu.portal.problem.InvalidInput with everything that is missing
     */
    @Needs(SUBMIT)
    public void check(String caseId) {
        checks.complete(desk.changeable(SUBMIT, caseId).content()).throwIfAny();
    }

    private Violations ownAndSound(CaseDraft draft) {
        Violations found = checks.form(draft);
        return found.require(draft.leadId().equals(desk.organisation()), "leadId", "typicalcase.notYourUnit");
    }
}
