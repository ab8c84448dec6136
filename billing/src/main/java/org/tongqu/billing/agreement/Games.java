package org.tongqu.billing.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.SharingFacts.GameValues;

/**
 * Tables of games that were laid down for consortia, and evaluations of games for single pools; none is ever changed or taken
 * away.
 */
public interface Games {

    /** Keeps a table for the members of a consortium and says whether it was new. */
    boolean keep(PartyRef consortium, GameTable table, Instant at, Actor by);

    /** The table of a consortium with that digest for those players, who stand in the order of their numbers. */
    Optional<GameTable> find(PartyRef consortium, String digest, List<PartyRef> players);

    /** Keeps an evaluation for the pool of a settlement, after those that were kept before; it counts from a run on. */
    void keep(String settlementId, int fromRun, Evaluation evaluation, Instant at, Actor by);

    /** The evaluations for the pool of a settlement, the newest first. */
    List<KeptEvaluation> evaluations(String settlementId);

    /**
     * An evaluation as it was kept.
     *
     * @param no number among those of its pool, from one
     * @param by who recorded it
     */
    record KeptEvaluation(int no, Evaluation evaluation, Instant at, String by) {}

    /** The table by which terms share, if they share by one and it is kept. */
    default Optional<GameTable> signed(PartyRef consortium, ShareTerms terms) {
        return terms.gameTable()
                .flatMap(digest -> find(
                        consortium, digest, terms.parties().stream().sorted().toList()));
    }

    /**
     * The values by which terms share; null if they do not share by a table.
     *
     * @throws TermsRefused with {@code gameTable} if they do, but the table is not kept
     */
    default GameValues requireValues(PartyRef consortium, ShareTerms terms) {
        return terms.gameTable().isEmpty()
                ? null
                : signed(consortium, terms)
                        .map(GameTable::values)
                        .orElseThrow(() ->
                                new TermsRefused("gameTable", terms.gameTable().orElseThrow()));
    }
}
