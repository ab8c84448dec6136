package org.tongqu.portal.period;

import java.util.List;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violation;

/** A month cannot be sealed yet; it names every gate that is not passed, with how much is in its way. */
public class GatesNotPassed extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> gates;

    GatesNotPassed(String id, List<GateFacts> failed) {
        super(Kind.RULE, "period.gates", id, failed.size());
        gates = failed.stream()
                .map(gate -> new Violation(
                        "gates." + gate.gate().name(),
                        "period." + gate.gate().name(),
                        List.of(gate.count(), gate.first().get(0).subject())))
                .toList();
    }

    @Override
    public List<Violation> reasons() {
        return gates == null ? List.of() : gates;
    }
}
