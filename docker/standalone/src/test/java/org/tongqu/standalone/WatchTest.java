package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchTest {
    private final Watch watch = new Watch(null, Progress.silent());

    @Test
    void manyRepairsInAShortTimeAreTooMany() {
        for (int minute = 0; minute < 5; minute++) {
            watch.remember(Duration.ofMinutes(minute).toNanos());
        }
        assertThatThrownBy(() -> watch.remember(Duration.ofMinutes(6).toNanos()))
                .isInstanceOf(StartFailure.class);
    }

    @Test
    void manyRepairsOverALongTimeAreNot() {
        assertThatCode(() -> {
                    for (int repair = 0; repair < 50; repair++) {
                        watch.remember(Duration.ofMinutes(3L * repair).toNanos());
                    }
                })
                .doesNotThrowAnyException();
    }
}
