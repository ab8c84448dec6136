package org.tongqu.portal.typicalcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.time.WorkingDays;

/** Recommends, checks, evaluates, shows and publishes cases. */
@ApplicationScoped
@Transactional
public class CaseSelection {

    /** Shortest public notice in working days (platform rule 平台规则). */
    static final int PUBLICITY = 5;

    private static final String RECOMMEND = "typicalcase.recommend";
    private static final String SELECT = "typicalcase.select";
    private static final int NOTE = 2000;

    /** What the applicant is told about. */
    private static final Set<CaseMove> TOLD = EnumSet.of(CaseMove.RETURN, CaseMove.REJECT, CaseMove.REVOKE);

    private CaseChecks checks;
    private CaseDesk desk;
    private CaseTrail trail;
    private WorkingDays workingDays;

    protected CaseSelection() {} // for CDI proxies

    @Inject
    public CaseSelection(CaseChecks checks, CaseDesk desk, CaseTrail trail, WorkingDays workingDays) {
        this.checks = checks;
        this.desk = desk;
        this.trail = trail;
        this.workingDays = workingDays;
    }

    /** Recommends a case in the name of the caller's organisation. */
    @Needs(RECOMMEND)
    public void recommend(String caseId, String note) {
        TypicalCase found = desk.changeable(RECOMMEND, caseId);
        desk.requireForeign(found);
        new Violations().text("note", note, NOTE).throwIfAny();
        Map<String, Object> before = CaseTrail.facts(found);
        found.recommend(desk.organisation(), trail.now());
        trail.record("typicalcase.recommended", found, before, note.strip());
    }

    /**
     * Takes a case one step further, or ends it.
     *
     * @throws PublicityNotOver if it is to be published before its public notice ended
     */
    @Needs(SELECT)
    public void decide(String caseId, CaseStep step) {
        TypicalCase found = desk.changeable(SELECT, caseId);
        desk.requireForeign(found);
        check(step).throwIfAny();
        Map<String, Object> before = CaseTrail.facts(found);
        if (step.move() == CaseMove.PUBLISH) {
            requirePublicityOver(found);
        }
        found.move(step.move(), trail.now());
        if (step.move() == CaseMove.SHOW) {
            found.score(step.scores());
        }
        if (TOLD.contains(step.move())) {
            found.comment(step.note());
        }
        trail.record("typicalcase.moved." + step.move(), found, before, step.note());
    }

    private Violations check(CaseStep step) {
        boolean selecting = step.move() != null && step.move() != CaseMove.SUBMIT && step.move() != CaseMove.RECOMMEND;
        Violations found = step.move() == CaseMove.SHOW ? checks.scores(step.scores()) : new Violations();
        found.require(step.move() != null, "move", "required");
        found.require(step.move() == null || selecting, "move", "unknownCode", String.valueOf(step.move()));
        return found.text("note", step.note(), NOTE);
    }

    private void requirePublicityOver(TypicalCase found) {
        LocalDate from = found.days().publicityFrom();
        if (found.status() != CaseStatus.PUBLICITY || from == null) {
            return; // the table of states refuses the move and says so
        }
        LocalDate first = workingDays.plus(from, PUBLICITY);
        if (trail.now().toLocalDate().isBefore(first)) {
            throw new PublicityNotOver(found.id(), first.toString());
        }
    }
}
