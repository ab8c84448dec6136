package org.tongqu.billing.agreement;

import java.util.List;
import java.util.stream.LongStream;
import org.tongqu.billing.Fen;

/** Terms applied to five amounts, so that members see what they sign. */
public final class WorkedExamples {

    private static final long[] AMOUNTS = {1, 10_001, 1_000_000, 33_333_333, 1_000_000_000};

    private WorkedExamples() {}

    /**
     * One amount and what becomes of it.
     *
     * @param pool the amount
     * @param facts what was assumed besides it
     * @param flow what everyone gets of it
     */
    public record Example(Fen pool, SharingFacts facts, Flow flow) {

        /** What everyone gets of it. */
        public List<Waterfall.Part> parts() {
            return flow.parts();
        }
    }

    /** Terms without a signed game applied to five amounts. */
    public static List<Example> of(ShareTerms terms) {
        return of(terms, null);
    }

    /**
     * The terms applied to five amounts from one fen to ten million yuan.
     *
     * @param game the values of the signed game, null if there is none
     */
    public static List<Example> of(ShareTerms terms, SharingFacts.GameValues game) {
        SharingFacts facts = ShareSimulation.plainFacts(terms, game);
        return LongStream.of(AMOUNTS)
                .mapToObj(Fen::of)
                .map(pool -> new Example(pool, facts, Waterfall.flow(pool, terms, facts, List.of())))
                .toList();
    }
}
