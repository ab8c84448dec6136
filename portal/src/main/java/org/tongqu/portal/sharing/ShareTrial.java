package org.tongqu.portal.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.agreement.Flow;
import org.tongqu.billing.agreement.Ground;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.agreement.Waterfall;

/**
 * What terms make of an amount; all amounts in fen.
 *
 * @param poolFen the amount
 * @param shortfallFen what a guarantor owes on top
 * @param guarantorId who owes it; absent if nobody does
 * @param steps every step with what it finds, takes and leaves
 * @param totals what everyone gets in all
 */
public record ShareTrial(long poolFen, long shortfallFen, String guarantorId, List<Step> steps, List<Total> totals) {

    /** A step of the waterfall; what is owed for it on top is not taken of the amount. */
    public record Step(
            int no, StageKind stage, long beforeFen, long takenFen, long afterFen, long owedFen, List<Part> parts) {}

    /** What one party gets at a step, and why it is that much. */
    public record Part(String partyId, StageKind stage, long amountFen, Ground ground) {}

    /** What one party gets in all. */
    public record Total(String partyId, long amountFen) {}

    static ShareTrial of(Flow flow) {
        Map<String, Long> totals = new LinkedHashMap<>();
        flow.parts()
                .forEach(part -> totals.merge(part.party().id(), part.amount().value(), Math::addExact));
        return new ShareTrial(
                flow.pool().value(),
                flow.shortfall().value(),
                flow.debtor().map(party -> party.id()).orElse(null),
                flow.steps().stream().map(ShareTrial::step).toList(),
                totals.entrySet().stream()
                        .map(total -> new Total(total.getKey(), total.getValue()))
                        .toList());
    }

    private static Step step(Flow.Step step) {
        return new Step(
                step.ordinal(),
                step.stage(),
                step.before().value(),
                step.taken().value(),
                step.after().value(),
                step.owed().value(),
                step.parts().stream().map(ShareTrial::part).toList());
    }

    private static Part part(Waterfall.Part part) {
        return new Part(part.party().id(), part.stage(), part.amount().value(), part.ground());
    }
}
