package org.tongqu.portal.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.Decision;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementVote;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Lets a member answer for its organisation; the same answer again changes nothing. */
@ApplicationScoped
@Transactional
public class SettlementAnswers {

    private static final int REASON = 1_000;

    private Settlements settlements;
    private SettlementSignoff signoff;
    private SettlementAccess access;

    protected SettlementAnswers() {} // for CDI proxies

    @Inject
    public SettlementAnswers(Settlements settlements, SettlementSignoff signoff, SettlementAccess access) {
        this.settlements = settlements;
        this.signoff = signoff;
        this.access = access;
    }

    /**
     * Confirms the newest run for the caller's organisation; the last confirmation posts it.
     *
     * @throws NothingToDecide if the organisation is not asked
     */
    @Needs("settlement.confirm")
    public void confirm(String id) {
        if (!answered(id, Decision.CONFIRMED)) {
            signoff.answer(id, true, "");
        }
    }

    /**
     * Disputes the newest run for the caller's organisation, which ends the round.
     *
     * @param reason what is wrong, at most 1,000 characters
     */
    @Needs("settlement.dispute")
    public void dispute(String id, String reason) {
        boolean answered = answered(id, Decision.OBJECTED);
        Violations violations = new Violations();
        violations.text("reason", reason, REASON);
        violations.throwIfAny();
        if (!answered) {
            signoff.answer(id, false, reason);
        }
    }

    /** Until when the caller's organisation is asked; empty if it is not. */
    @Needs("settlement.read")
    public Optional<LocalDate> askedUntil(String id) {
        return signoff.dueOn(id);
    }

    private boolean answered(String id, Decision decision) {
        Settlement settlement = settlements.find(id).filter(access::sees).orElseThrow(() -> new SettlementNotFound(id));
        return settlement
                .currentRun()
                .voteOf(PartyRef.of(access.organisation()))
                .map(SettlementVote::decision)
                .filter(decision::equals)
                .isPresent();
    }
}
