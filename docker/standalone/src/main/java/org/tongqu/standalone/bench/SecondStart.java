package org.tongqu.standalone.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** R1: how long a start takes when everything is built, unpacked and filled. */
public final class SecondStart implements Benchmark {
    @Override
    public String id() {
        return "R1";
    }

    @Override
    public String what() {
        return "seconds from ./run to ready, second start with demo data, against 60 s on 2 cores";
    }

    @Override
    public String floor() {
        return "<= 60";
    }

    @Override
    public double measure(Bench.Place place) throws IOException {
        Path data = place.repository().resolve("var/bench");
        List<String> options = List.of("--data", data.toString());
        try (RunningPortal first = RunningPortal.start(place.repository(), options, Map.of())) {
            // Only to fill the caches and the database.
            first.secondsToReady();
        }
        try (RunningPortal second = RunningPortal.start(place.repository(), options, Map.of())) {
            return second.secondsToReady();
        }
    }
}
