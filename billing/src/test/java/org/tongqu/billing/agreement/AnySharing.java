package org.tongqu.billing.agreement;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tongqu.billing.Fen;
import org.tongqu.billing.SeededDraws;

/** Any pool under any terms that can be signed, with anything that may be known of it. */
public record AnySharing(long pool, ShareTerms terms, SharingFacts facts) {

    /** Small and large pools alike. */
    public static Arbitrary<AnySharing> any() {
        Arbitrary<Long> pool = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 20),
                Arbitraries.longs().between(0, 1_000_000),
                Arbitraries.longs().between(0, 1_000_000_000_000_000L));
        return Combinators.combine(pool, AnyTerms.terms(), Arbitraries.integers())
                .as((amount, terms, seed) ->
                        new AnySharing(amount, terms, TrialFacts.drawn(terms, SeededDraws.of("" + seed))));
    }

    /** The parts as the product calculates them, one text each. */
    public List<String> parts() {
        return Waterfall.flow(Fen.of(pool), terms, facts, List.of()).parts().stream()
                .map(part -> part.ordinal() + " " + part.stage() + " " + part.party() + " "
                        + part.amount().value())
                .sorted()
                .toList();
    }
}
