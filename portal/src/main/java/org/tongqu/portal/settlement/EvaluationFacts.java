package org.tongqu.portal.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.Evaluation;
import org.tongqu.billing.agreement.Games.KeptEvaluation;
import org.tongqu.billing.agreement.SharingFacts.GameValue;

/**
 * An evaluation that was recorded for a pool, with all that is needed to repeat what followed from it.
 *
 * @param no number among those of the pool; the last one counts
 * @param commitment the digest of the secret, as it was signed
 * @param seed from which the orders of the members follow
 * @param pairs pairs of orders that were drawn; zero if the values are exact
 * @param members numbers of the members, in the order by which the coalitions are numbered
 * @param coalitions numbers of the coalitions that were evaluated: member i, from nought, is in it if bit i is set
 * @param worths of those coalitions, in the same order
 */
public record EvaluationFacts(
        int no,
        String secret,
        String commitment,
        String seed,
        long pairs,
        List<String> members,
        List<Long> coalitions,
        List<Long> worths,
        List<Value> values,
        Instant at,
        String by) {

    /**
     * The value of a member.
     *
     * @param value exactly, as a whole number or a fraction; of a sample, exactly what was estimated
     * @param standardError as a whole number or a fraction of at most a million; zero if the value is exact
     */
    public record Value(String organisationId, String value, String standardError) {}

    static EvaluationFacts of(KeptEvaluation kept, Evaluation.Outcome outcome) {
        Evaluation evaluation = kept.evaluation();
        List<Value> values = new ArrayList<>();
        for (GameValue value : outcome.values().values()) {
            values.add(new Value(
                    value.party().id(),
                    value.value().toString(),
                    outcome.errors().get(values.size()).toString()));
        }
        return new EvaluationFacts(
                kept.no(),
                evaluation.secret(),
                outcome.values().digest(),
                outcome.seed(),
                evaluation.pairs(),
                evaluation.players().stream().map(PartyRef::id).toList(),
                List.copyOf(evaluation.worths().keySet()),
                List.copyOf(evaluation.worths().values()),
                values,
                kept.at(),
                kept.by());
    }
}
