package org.tongqu.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tongqu.portal.demand.DemandCompleted;
import org.tongqu.portal.security.SystemOnly;

/** Takes down what came of a pair: each fact once, in the transaction that made it. */
@ApplicationScoped
@Transactional
public class Outcomes {

    private Judgments judgments;
    private MatchDesk desk;
    private FeedbackJournal journal;

    protected Outcomes() {} // for CDI proxies

    @Inject
    public Outcomes(Judgments judgments, MatchDesk desk, FeedbackJournal journal) {
        this.judgments = judgments;
        this.desk = desk;
        this.journal = journal;
    }

    /**
     * An agreement that names a demand was signed, or its product ordered.
     *
     * @param outcome what happened
     * @param organisationId the organisation that receives the data
     * @param reference number of the agreement
     */
    @SystemOnly
    public void contract(Pair pair, Source outcome, String organisationId, String reference) {
        take(pair, outcome, organisationId, reference);
    }

    void completed(@Observes DemandCompleted event) {
        event.productIds()
                .forEach(product -> take(
                        new Pair(event.demandId(), product),
                        Source.DEMAND_COMPLETED,
                        event.publisherId(),
                        event.demandId()));
    }

    private void take(Pair pair, Source outcome, String organisationId, String reference) {
        judgments.lock(pair);
        if (judgments.knows(pair, outcome)) {
            return;
        }
        MatchJudgment.Judge by = new MatchJudgment.Judge(desk.judge().username(), organisationId);
        MatchJudgment judgment = MatchJudgment.outcome(pair, outcome, by, reference, journal.now());
        judgments.add(judgment);
        journal.judged(null, judgment);
    }
}
