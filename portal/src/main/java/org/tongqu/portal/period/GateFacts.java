package org.tongqu.portal.period;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tongqu.billing.close.Gate;
import org.tongqu.billing.close.GateFailed;

/**
 * A gate of a month as people read it.
 *
 * @param passed whether nothing stands in its way
 * @param count how many things do
 * @param first the first of them, at most five
 */
public record GateFacts(Gate gate, boolean passed, long count, List<Found> first) {

    /**
     * Something in the way.
     *
     * @param subject number of an order, invoice, credit note or organisation, or what else is wrong
     * @param partyId number of the organisation that can mend it; empty if it is the platform's own
     * @param partyName its name
     */
    public record Found(String subject, String partyId, String partyName) {}

    /** All gates in their order, of which those are not passed. */
    static List<GateFacts> of(List<GateFailed> failed, UnaryOperator<String> names) {
        Map<Gate, GateFailed> byGate = new EnumMap<>(Gate.class);
        failed.forEach(gate -> byGate.put(gate.gate(), gate));
        return Arrays.stream(Gate.values())
                .map(gate -> byGate.containsKey(gate)
                        ? of(byGate.get(gate), names)
                        : new GateFacts(gate, true, 0, List.of()))
                .toList();
    }

    private static GateFacts of(GateFailed failed, UnaryOperator<String> names) {
        List<Found> first = failed.first().stream()
                .map(found -> new Found(
                        found.subject(), found.party(), found.party().isEmpty() ? "" : names.apply(found.party())))
                .toList();
        return new GateFacts(failed.gate(), false, failed.count(), first);
    }
}
