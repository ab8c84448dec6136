package org.tongqu.portal.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.Evaluation;
import org.tongqu.billing.agreement.Games;
import org.tongqu.billing.settlement.GameEvaluation;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.sharing.GameReading;

/** Records what evaluations outside found for pools, and shows it to the members so that they can repeat it. */
@ApplicationScoped
@Transactional
public class PoolEvaluations {

    private static final String READ = "settlement.read";
    private static final int LONGEST_SECRET = 200;
    private static final long MOST_PAIRS = 10_000;

    private GameEvaluation evaluation;
    private Games games;
    private EvaluationSight sight;

    protected PoolEvaluations() {} // for CDI proxies

    @Inject
    public PoolEvaluations(GameEvaluation evaluation, Games games, EvaluationSight sight) {
        this.evaluation = evaluation;
        this.games = games;
        this.sight = sight;
    }

    /**
     * Records an evaluation for the consortium that the caller's organisation leads; the newest one counts when the
     * settlement is calculated.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming every row that is wrong
     * @throws org.tongqu.billing.agreement.TermsRefused if the secret is not the promised one, or a coalition is missing
     */
    @Needs(EvaluationSight.EVALUATE)
    public void record(String id, EvaluationDraft draft) {
        Settlement settlement = sight.led(id);
        Violations violations = new Violations();
        violations.text("secret", draft.secret(), LONGEST_SECRET);
        boolean drawn = draft.pairs() == null || draft.pairs() >= 2 && draft.pairs() <= MOST_PAIRS;
        violations.require(drawn, "pairs", "settlement.pairs", MOST_PAIRS);
        violations.require(draft.game() != null, "game", "required");
        violations.throwIfAny();
        List<PartyRef> players = settlement.terms().parties().stream().sorted().toList();
        Evaluation found = new Evaluation(
                draft.secret(),
                Objects.requireNonNullElse(draft.pairs(), 0L),
                players,
                new GameReading(players).some(draft.game()));
        sight.record(settlement, found, evaluation.record(id, found, sight.actor()));
    }

    /** The evaluations for a settlement, the newest first; none if it is not shared by one. */
    @Needs(READ)
    public List<EvaluationFacts> of(String id) {
        Settlement settlement = sight.visible(id);
        return games.evaluations(id).stream()
                .flatMap(kept -> GameEvaluation.outcome(settlement, kept.evaluation()).stream()
                        .map(outcome -> EvaluationFacts.of(kept, outcome)))
                .toList();
    }

    /** Whether the settlement cannot be calculated before an evaluation is recorded. */
    @Needs(READ)
    public boolean isAwaited(String id) {
        Settlement settlement = sight.visible(id);
        return GameEvaluation.isFor(settlement)
                && settlement.currentRun().status() == RunState.PLANNED
                && games.evaluations(id).isEmpty();
    }

    /** Whether an evaluation can be recorded now, and by the caller. */
    @Needs(READ)
    public boolean mayRecord(String id) {
        Settlement settlement = sight.visible(id);
        RunState state = settlement.currentRun().status();
        return GameEvaluation.isFor(settlement)
                && (state == RunState.PLANNED || state == RunState.DISPUTED)
                && sight.isLed(settlement);
    }
}
