package org.tongqu.portal.payout.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.portal.look.PhaseBar;
import org.tongqu.portal.payout.PayoutFacts;

/** The way of a payout as stations: those it has reached, and those that are left if all goes well. */
final class PayoutPhases {

    private static final List<PayoutState> WAY = List.of(
            PayoutState.CREATED,
            PayoutState.CHECKED,
            PayoutState.APPROVED,
            PayoutState.SUBMITTED,
            PayoutState.CONFIRMED);

    private PayoutPhases() {}

    static PhaseBar of(List<PayoutFacts.Reached> reached, PayoutWords words) {
        return new PhaseBar(stations(reached, state -> words.text("payout.phase." + state.name()), words::moment), 0)
                .compact();
    }

    static List<PhaseBar.Station> stations(
            List<PayoutFacts.Reached> reached, Function<PayoutState, String> name, Function<Instant, String> moment) {
        List<PhaseBar.Station> stations = new ArrayList<>();
        PayoutState last = reached.get(reached.size() - 1).state();
        List<PayoutState> ahead = ahead(last);
        for (PayoutFacts.Reached step : reached) {
            boolean current = step.state() == last && !ahead.isEmpty();
            stations.add(new PhaseBar.Station(
                    name.apply(step.state()),
                    moment.apply(step.at()),
                    current ? PhaseBar.Progress.CURRENT : PhaseBar.Progress.DONE));
        }
        ahead.forEach(state -> stations.add(new PhaseBar.Station(name.apply(state), "", PhaseBar.Progress.AHEAD)));
        return stations;
    }

    /** What comes after a state; nothing after a payout came back or was given up. */
    private static List<PayoutState> ahead(PayoutState state) {
        int at = WAY.indexOf(state);
        return at < 0 ? List.of() : WAY.subList(at + 1, WAY.size());
    }
}
