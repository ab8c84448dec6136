package org.tongqu.portal.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judgments in memory. */
final class MemoryJudgments implements Judgments {

    final List<MatchJudgment> stored = new ArrayList<>();

    @Override
    public void lock(Pair pair) {}

    @Override
    public void add(MatchJudgment judgment) {
        stored.add(judgment);
    }

    @Override
    public Optional<MatchJudgment> opinion(Pair pair, Side side) {
        return opinions(side, pair.of(side)).stream()
                .filter(one -> one.pair().equals(pair))
                .findFirst();
    }

    @Override
    public List<MatchJudgment> opinions(Side side, String own) {
        return standing().stream()
                .filter(one -> one.source().isOpinion()
                        && one.side() == side
                        && one.pair().of(side).equals(own))
                .toList();
    }

    @Override
    public boolean knows(Pair pair, Source outcome) {
        return standing().stream().anyMatch(one -> one.pair().equals(pair) && one.source() == outcome);
    }

    @Override
    public List<MatchJudgment> standing() {
        return stored.stream().filter(one -> !one.isUndone()).toList();
    }
}
