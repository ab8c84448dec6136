package org.tongqu.portal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final int FULL = 200;

    private final Pace pace = new Pace(FULL);

    @Test
    void while_all_goes_well_portions_are_full_and_nobody_rests() {
        pace.went();
        assertThat(pace.portion()).isEqualTo(FULL);
        assertThat(pace.rests()).isFalse();
    }

    @Test
    void every_failure_makes_portions_smaller_and_pauses_longer_up_to_a_limit() {
        assertThat(roundsOfRestAfterFailure()).isEqualTo(1);
        assertThat(pace.portion()).isEqualTo(FULL / 2);
        assertThat(roundsOfRestAfterFailure()).isEqualTo(2);
        assertThat(roundsOfRestAfterFailure()).isEqualTo(4);
        IntStream.range(0, 10).forEach(again -> roundsOfRestAfterFailure());
        assertThat(roundsOfRestAfterFailure()).isEqualTo(Pace.LONGEST);
        assertThat(pace.portion()).isEqualTo(10);
    }

    @Test
    void it_comes_back_to_full_portions_step_by_step() {
        IntStream.range(0, 5).forEach(again -> roundsOfRestAfterFailure());
        pace.went();
        assertThat(pace.portion()).isEqualTo(20);
        assertThat(pace.rests()).isFalse();
        IntStream.range(0, 5).forEach(again -> pace.went());
        assertThat(pace.portion()).isEqualTo(FULL);
        assertThat(roundsOfRestAfterFailure()).isEqualTo(1);
    }

    @Test
    void a_topic_of_small_portions_never_gets_larger_ones() {
        Pace slow = new Pace(5);
        slow.failed();
        assertThat(slow.portion()).isEqualTo(5);
        slow.went();
        assertThat(slow.portion()).isEqualTo(5);
    }

    private int roundsOfRestAfterFailure() {
        pace.failed();
        int rounds = 0;
        while (pace.rests()) {
            rounds++;
        }
        return rounds;
    }
}
