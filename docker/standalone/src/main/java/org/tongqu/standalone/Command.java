package org.tongqu.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a short command of the operating system to its end. */
final class Command {
    private Command() {}

    /** Runs the command and returns what it printed; anything but exit code 0 is a failure. */
    static String run(String... command) {
        Outcome outcome = outcome(command);
        if (outcome.code() != 0) {
            throw new StartFailure(String.join(" ", command) + " ended with code " + outcome.code() + ": "
                    + outcome.output().strip());
        }
        return outcome.output();
    }

    static boolean succeeds(String... command) {
        return outcome(command).code() == 0;
    }

    private record Outcome(int code, String output) {}

    private static Outcome outcome(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new StartFailure("cannot run " + command[0] + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while running " + command[0], e);
        }
    }
}
