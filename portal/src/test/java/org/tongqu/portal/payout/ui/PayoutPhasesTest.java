package org.tongqu.portal.payout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.portal.look.PhaseBar.Progress;
import org.tongqu.portal.payout.PayoutFacts;

/** The stations that the page of a payout draws. */
class PayoutPhasesTest {

    private static List<String> stations(PayoutState... reached) {
        List<PayoutFacts.Reached> steps = Arrays.stream(reached)
                .map(state -> new PayoutFacts.Reached(state, "示例", Instant.EPOCH, ""))
                .toList();
        return PayoutPhases.stations(steps, Enum::name, Instant::toString).stream()
                .map(station -> station.name() + " " + station.progress())
                .toList();
    }

    @Test
    void whatIsReachedIsDoneTheLastIsCurrentAndTheRestLiesAhead() {
        assertThat(stations(PayoutState.CREATED, PayoutState.CHECKED))
                .containsExactly(
                        "CREATED " + Progress.DONE,
                        "CHECKED " + Progress.CURRENT,
                        "APPROVED " + Progress.AHEAD,
                        "SUBMITTED " + Progress.AHEAD,
                        "CONFIRMED " + Progress.AHEAD);
    }

    @Test
    void nothingLiesAheadOfWhatIsPaidCameBackOrWasGivenUp() {
        assertThat(stations(PayoutState.CREATED, PayoutState.CANCELLED))
                .containsExactly("CREATED " + Progress.DONE, "CANCELLED " + Progress.DONE);
        for (PayoutState end : List.of(PayoutState.CONFIRMED, PayoutState.RETURNED)) {
            assertThat(stations(
                            PayoutState.CREATED, PayoutState.CHECKED, PayoutState.APPROVED, PayoutState.SUBMITTED, end))
                    .hasSize(5)
                    .allMatch(station -> station.endsWith(" " + Progress.DONE));
        }
    }
}
