package org.tongqu.portal.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tongqu.billing.Actor;
import org.tongqu.billing.agreement.Evaluation;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.portal.consortium.Consortia;

/** Who may know of evaluations and who records them: the lead of the consortium whose pool it is. */
@Dependent
public class EvaluationSight {

    static final String EVALUATE = "settlement.evaluate";

    private final Settlements settlements;
    private final Consortia consortia;
    private final SettlementAccess access;
    private final SettlementJournal journal;

    @Inject
    public EvaluationSight(
            Settlements settlements, Consortia consortia, SettlementAccess access, SettlementJournal journal) {
        this.settlements = settlements;
        this.consortia = consortia;
        this.access = access;
        this.journal = journal;
    }

    /** @throws SettlementNotFound if there is none or the caller must not know of it */
    Settlement visible(String id) {
        return settlements.find(id).filter(access::sees).orElseThrow(() -> new SettlementNotFound(id));
    }

    /** @throws SettlementNotFound if there is none or the caller does not lead those who share it */
    Settlement led(String id) {
        return settlements.find(id).filter(this::isLed).orElseThrow(() -> new SettlementNotFound(id));
    }

    /** Whether the caller acts for the lead of those who share the settlement. */
    boolean isLed(Settlement settlement) {
        return settlement
                .consortium()
                .flatMap(consortium -> consortia.find(consortium.id()))
                .filter(consortium -> access.actsFor(EVALUATE, consortium.leadId()))
                .isPresent();
    }

    Actor actor() {
        return access.actor();
    }

    void record(Settlement settlement, Evaluation evaluation, Evaluation.Outcome outcome) {
        Map<String, Object> facts = Map.of(
                "commitment", outcome.values().digest(),
                "seed", outcome.seed(),
                "pairs", evaluation.pairs(),
                "coalitions", evaluation.worths().size());
        journal.record("settlement.evaluated", "settlement", settlement.id(), facts, "");
    }
}
