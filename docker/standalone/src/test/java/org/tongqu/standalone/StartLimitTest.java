package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartLimitTest {

    @Test
    void thePortalMayTakeFiveMinutesUnlessTheEnvironmentSaysOtherwise() {
        assertThat(StartLimit.of(Map.of())).isEqualTo(Duration.ofMinutes(5));
        assertThat(StartLimit.of(Map.of("TONGQU_START_SECONDS", " "))).isEqualTo(Duration.ofMinutes(5));
        assertThat(StartLimit.of(Map.of("TONGQU_START_SECONDS", "900"))).isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "5m", "99999999999"})
    void whatIsNoNumberOfSecondsIsRefused(String wrong) {
        assertThatThrownBy(() -> StartLimit.of(Map.of("TONGQU_START_SECONDS", wrong)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("TONGQU_START_SECONDS needs a number of seconds from 1 on, not " + wrong);
    }
}
