package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.agreement.Evaluation;
import org.tongqu.billing.agreement.Games;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.agreement.TermsRefused;

/** Keeping what an evaluation outside found for the pool of a settlement, before its run is calculated. */
@ApplicationScoped
@Transactional
public class GameEvaluation {

    private Settlements settlements;
    private Games games;
    private RunHistory history;

    protected GameEvaluation() {} // for CDI proxies

    /** Evaluations of the kept settlements. */
    @Inject
    public GameEvaluation(Settlements settlements, Games games, RunHistory history) {
        this.settlements = settlements;
        this.games = games;
        this.history = history;
    }

    /**
     * Keeps an evaluation; the newest one counts when a run is calculated.
     *
     * @return what follows from it
     * @throws TermsRefused if the secret is not the promised one, or the worth of a coalition is missing
     * @throws SettlementRefused with {@code noEvaluation} if the pool is not shared by an evaluation outside, or {@code
     *     evaluated} if its newest run is calculated and nobody objects to it
     */
    public Evaluation.Outcome record(String settlementId, Evaluation evaluation, Actor by) {
        Settlement settlement = settlements.getLocked(settlementId);
        RunState state = settlement.currentRun().status();
        if (state != RunState.PLANNED && state != RunState.DISPUTED) {
            throw new SettlementRefused("evaluated", settlementId, state);
        }
        Evaluation.Outcome outcome =
                outcome(settlement, evaluation).orElseThrow(() -> new SettlementRefused("noEvaluation", settlementId));
        if (!evaluation
                .players()
                .equals(settlement.terms().parties().stream().sorted().toList())) {
            throw new TermsRefused("gamePlayers", evaluation.players());
        }
        int run = settlement.currentRun().seq() + (state == RunState.PLANNED ? 0 : 1);
        games.keep(settlementId, run, evaluation, history.now(), by);
        return outcome;
    }

    /** Whether the pool is shared by an evaluation outside. */
    public static boolean isFor(Settlement settlement) {
        return settlement.terms().sharing() instanceof ShapleySharing sharing
                && sharing.game() == ShapleySharing.Game.ORACLE;
    }

    /** What follows from an evaluation for a pool; nothing if it is not shared by one. */
    public static Optional<Evaluation.Outcome> outcome(Settlement settlement, Evaluation evaluation) {
        return isFor(settlement)
                ? Optional.of(evaluation.outcome(
                        ((ShapleySharing) settlement.terms().sharing()).digest(),
                        settlement.versionId().orElseThrow(),
                        settlement.period().toString(),
                        settlement.id()))
                : Optional.empty();
    }
}
