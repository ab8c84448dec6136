package org.tongqu.standalone;

import java.time.Duration;
import java.util.Map;

/** How long the portal may take until it is ready: TONGQU_START_SECONDS in the environment, or five minutes. */
final class StartLimit {
    private static final String VARIABLE = "TONGQU_START_SECONDS";
    private static final Duration USUAL = Duration.ofMinutes(5);

    private StartLimit() {}

    /**
     * Reads the limit.
     *
     * @throws StartFailure if it is not a number of seconds
     */
    static Duration of(Map<String, String> environment) {
        String given = environment.getOrDefault(VARIABLE, "");
        if (given.isBlank()) {
            return USUAL;
        }
        String refusal = VARIABLE + " needs a number of seconds from 1 on, not " + given;
        try {
            int seconds = Integer.parseInt(given.strip());
            if (seconds > 0) {
                return Duration.ofSeconds(seconds);
            }
        } catch (NumberFormatException e) {
            throw new StartFailure(refusal, e);
        }
        throw new StartFailure(refusal);
    }
}
