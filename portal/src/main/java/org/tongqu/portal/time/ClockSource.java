package org.tongqu.portal.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of the whole product, in Beijing time.
 *
 * <p>{@code tongqu.clock.start} (an ISO instant) makes it start there and tick on: for rehearsals and tests whose data
 * carry fixed dates.
 */
@ApplicationScoped
public class ClockSource {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    @ConfigProperty(name = "tongqu.clock.start")
    private Optional<String> start;

    private Duration offset;

    @Produces
    @Dependent
    public synchronized Clock clock() {
        Clock system = Clock.system(ZONE);
        if (offset == null) {
            offset = start.map(Instant::parse)
                    .map(from -> Duration.between(system.instant(), from))
                    .orElse(Duration.ZERO);
        }
        return Clock.offset(system, offset);
    }
}
