package org.tongqu.billing.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Rational;
import org.tongqu.billing.agreement.SharingFacts.GameValues;
import org.tongqu.billing.shapley.SampledGame;
import org.tongqu.billing.shapley.SeedCommitment;
import org.tongqu.billing.shapley.TableGame;

/**
 * What an evaluation outside found for one pool, so that everybody can repeat what follows from it.
 *
 * @param secret revealed now; the signed terms are committed to its digest
 * @param pairs pairs of orders of the members that are drawn from the seed; zero if every coalition was evaluated
 * @param players the members, in the order of their numbers
 * @param worths by the number of the coalition: player i, from nought, is in it if bit i of the number is set
 */
public record Evaluation(String secret, long pairs, List<PartyRef> players, SortedMap<Long, Long> worths) {

    /** Copies the worths; the empty coalition is worth nothing. */
    public Evaluation {
        players = List.copyOf(players);
        SortedMap<Long, Long> all = new TreeMap<>(worths);
        all.putIfAbsent(0L, 0L);
        worths = Collections.unmodifiableSortedMap(all);
    }

    /**
     * What follows from an evaluation.
     *
     * @param seed from which the orders of the members follow
     * @param values of the members
     * @param errors standard error of every value, in the order of the members, rounded up to a millionth; nothing if the
     *     values are exact
     */
    public record Outcome(String seed, GameValues values, List<Rational> errors) {}

    /**
     * What follows for a pool.
     *
     * @param commitment the digest of the secret that was signed
     * @param version number of the version of the share agreement
     * @param period month of the pool
     * @param pool number of the settlement
     * @throws TermsRefused with {@code otherSecret}, {@code pairs}, {@code coalition} or {@code emptyCoalition}
     */
    public Outcome outcome(String commitment, String version, String period, String pool) {
        SeedCommitment promise = new SeedCommitment(commitment);
        if (!promise.isKeptBy(secret)) {
            throw new TermsRefused("otherSecret");
        }
        if (worths.get(0L) != 0) {
            throw new TermsRefused("emptyCoalition");
        }
        if (worths.firstKey() < 0 || worths.lastKey() >> players.size() != 0) {
            throw new TermsRefused("coalition", worths.lastKey());
        }
        String seed = promise.seed(secret, version, period, pool);
        return pairs == 0 ? exact(commitment, seed) : sampled(commitment, seed);
    }

    private Outcome exact(String commitment, String seed) {
        if (players.size() > TableGame.MOST_PLAYERS) {
            throw new TermsRefused("pairs", players.size());
        }
        TableGame game = TableGame.of(players.size(), this::worth);
        return new Outcome(
                seed,
                GameValues.of(commitment, players, game.values()),
                Collections.nCopies(players.size(), Rational.ZERO));
    }

    private Outcome sampled(String commitment, String seed) {
        if (players.size() > SampledGame.MOST_PLAYERS || pairs < 2 || pairs > SampledGame.MOST_PAIRS) {
            throw new TermsRefused("pairs", players.size());
        }
        SampledGame game = SampledGame.draw(players.size(), this::worth, seed, pairs);
        List<Rational> errors = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            errors.add(game.standardError(i));
        }
        return new Outcome(seed, GameValues.of(commitment, players, game.values()), errors);
    }

    private long worth(long coalition) {
        Long worth = worths.get(coalition);
        if (worth == null) {
            throw new TermsRefused("coalition", names(coalition));
        }
        return worth;
    }

    private String names(long coalition) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            if ((coalition >> i & 1) == 1) {
                names.add(players.get(i).id());
            }
        }
        return String.join("+", names);
    }
}
