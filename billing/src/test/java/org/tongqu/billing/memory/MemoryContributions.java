package org.tongqu.billing.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.contribution.Act;
import org.tongqu.billing.contribution.ContributionSnapshot;
import org.tongqu.billing.contribution.Contributions;
import org.tongqu.billing.contribution.Quarter;

/** Contribution ledgers in memory. */
final class MemoryContributions implements Contributions {

    private final Map<String, List<Act>> acts = new HashMap<>();
    private final Map<String, ContributionSnapshot> closed = new HashMap<>();
    private final Undo undo;

    MemoryContributions(Undo undo) {
        this.undo = undo;
    }

    private static String key(String agreementId, Quarter quarter) {
        return agreementId + " " + quarter;
    }

    @Override
    public List<Act> acts(String agreementId, Quarter quarter) {
        return List.copyOf(acts.getOrDefault(key(agreementId, quarter), List.of()));
    }

    @Override
    public Optional<ContributionSnapshot> snapshot(String agreementId, Quarter quarter) {
        return Optional.ofNullable(closed.get(key(agreementId, quarter)));
    }

    @Override
    public void lock(String agreementId, Quarter quarter) {
        // One transaction at a time in memory.
    }

    @Override
    public void add(String agreementId, Quarter quarter, Act act) {
        List<Act> all = acts.computeIfAbsent(key(agreementId, quarter), key -> new ArrayList<>());
        all.add(act);
        undo.later(() -> all.remove(all.size() - 1));
    }

    @Override
    public void close(ContributionSnapshot snapshot, Actor by, Instant at) {
        String key = key(snapshot.agreementId(), snapshot.quarter());
        if (closed.putIfAbsent(key, snapshot) != null) {
            throw new IllegalStateException(key + " is closed already");
        }
        undo.later(() -> closed.remove(key));
    }

    @Override
    public Optional<ContributionSnapshot> latestClosed(String agreementId, Quarter notAfter) {
        return closed.values().stream()
                .filter(snapshot -> snapshot.agreementId().equals(agreementId)
                        && snapshot.quarter().compareTo(notAfter) <= 0)
                .max(Comparator.comparing(ContributionSnapshot::quarter));
    }
}
