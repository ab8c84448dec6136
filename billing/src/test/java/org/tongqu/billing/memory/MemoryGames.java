package org.tongqu.billing.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.Evaluation;
import org.tongqu.billing.agreement.GameTable;
import org.tongqu.billing.agreement.Games;

/** Tables of games in memory. */
final class MemoryGames implements Games {

    private final Map<List<Object>, GameTable> tables = new HashMap<>();
    private final Map<String, List<KeptEvaluation>> evaluations = new HashMap<>();
    private final Undo undo;

    MemoryGames(Undo undo) {
        this.undo = undo;
    }

    @Override
    public boolean keep(PartyRef consortium, GameTable table, Instant at, Actor by) {
        List<Object> key = List.of(consortium, table.digest(), table.players());
        boolean fresh = tables.putIfAbsent(key, table) == null;
        if (fresh) {
            undo.later(() -> tables.remove(key));
        }
        return fresh;
    }

    @Override
    public Optional<GameTable> find(PartyRef consortium, String digest, List<PartyRef> players) {
        return Optional.ofNullable(tables.get(List.of(consortium, digest, players)));
    }

    @Override
    public void keep(String settlementId, int fromRun, Evaluation evaluation, Instant at, Actor by) {
        List<KeptEvaluation> all = evaluations.computeIfAbsent(settlementId, id -> new ArrayList<>());
        all.add(0, new KeptEvaluation(all.size() + 1, evaluation, at, by.name()));
        undo.later(() -> all.remove(0));
    }

    @Override
    public List<KeptEvaluation> evaluations(String settlementId) {
        return List.copyOf(evaluations.getOrDefault(settlementId, List.of()));
    }
}
