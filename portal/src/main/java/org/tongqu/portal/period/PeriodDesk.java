package org.tongqu.portal.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.close.AccountingPeriod;
import org.tongqu.billing.close.PeriodClose;
import org.tongqu.billing.close.PeriodState;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;

/** Closes the months of the ledger: locked and sealed by one person of the operator, closed by another. */
@ApplicationScoped
@Transactional
public class PeriodDesk {

    static final String SUBJECT = "period";
    private static final int ROOT_DIGITS = 64;

    private PeriodMonths months;
    private PeriodClose closing;
    private Organisations organisations;
    private AuditTrail audit;
    private Access access;

    protected PeriodDesk() {} // for CDI proxies

    @Inject
    public PeriodDesk(
            PeriodMonths months, PeriodClose closing, Organisations organisations, AuditTrail audit, Access access) {
        this.months = months;
        this.closing = closing;
        this.organisations = organisations;
        this.audit = audit;
        this.access = access;
    }

    /** Locks a month that is over: no journal can be dated in it any more; again, it changes nothing. */
    @Needs("period.lock")
    public void lock(String id) {
        move(id, "period.locked", month -> closing.lock(month.period()));
    }

    /**
     * Seals a locked month: writes balances and root; again, it changes nothing.
     *
     * @throws GatesNotPassed with every gate that is not passed
     */
    @Needs("period.seal")
    public void seal(String id) {
        move(id, "period.sealed", month -> {
            if (month.state() == PeriodState.LOCKED) {
                requireGates(month.period());
            }
            return closing.seal(month.period(), actor());
        });
    }

    /** Closes a sealed month for a second person who states the root that was verified; again, it changes nothing. */
    @Needs("period.close")
    public void close(String id, String root) {
        months.find(id);
        Violations violations = new Violations();
        violations.text("root", root, ROOT_DIGITS);
        violations.throwIfAny();
        move(id, "period.closed", month -> closing.close(month.period(), root, actor()));
    }

    /** Whether the caller may take the next step of a month now. */
    @Needs("period.read")
    public boolean mayMove(PeriodFacts month) {
        return switch (month.state()) {
            case OPEN -> month.over() && access.allows("period.lock");
            case LOCKED -> access.allows("period.seal");
            case SEALED -> access.allows("period.close") && !month.sealedBy().equals(access.username());
            case CLOSED -> false;
        };
    }

    private void requireGates(BillingPeriod period) {
        List<GateFacts> failed = GateFacts.of(closing.failedGates(period), organisations::name).stream()
                .filter(gate -> !gate.passed())
                .toList();
        if (!failed.isEmpty()) {
            throw new GatesNotPassed(period.toString(), failed);
        }
    }

    private void move(String id, String action, UnaryOperator<AccountingPeriod> step) {
        AccountingPeriod before = closing.held(months.find(id).period());
        AccountingPeriod after = step.apply(before);
        if (after.state() != before.state()) {
            audit.record(action, new Subject(SUBJECT, id), facts(before), facts(after), "");
        }
    }

    private static Map<String, Object> facts(AccountingPeriod month) {
        return month.root().isEmpty()
                ? Map.of("state", month.state().name())
                : Map.of("state", month.state().name(), "journals", month.journals(), "root", month.root());
    }

    private Actor actor() {
        return Actor.of(access.username());
    }
}
