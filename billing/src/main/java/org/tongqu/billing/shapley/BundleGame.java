package org.tongqu.billing.shapley;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.billing.Rational;

/**
 * The game of metered use: every use is worth something only if all players it touches take part.
 *
 * <p>It is a sum of unanimity games, so that the Shapley value has a closed form: the worth of every use is split equally
 * among the players it touches, or by their weights (weighted Shapley value). Exact, linear, for any number of players.
 */
public final class BundleGame {

    private BundleGame() {}

    /**
     * Uses that touch the same players.
     *
     * @param players at least one
     * @param worth not negative
     * @param <K> what identifies a player
     */
    public record Bundle<K>(Set<K> players, long worth) {

        /** Refuses a bundle without players or with a negative worth. */
        public Bundle {
            players = Set.copyOf(players);
            if (players.isEmpty() || worth < 0) {
                throw new IllegalArgumentException("A bundle has players and is not worth less than nothing");
            }
        }
    }

    /**
     * The values of all players that have a weight, in the order of the weights.
     *
     * @param weights how the worth of a bundle is split among its players; equal ones for the Shapley value proper. If
     *     all players of a bundle have weight zero it is split equally.
     * @throws IllegalArgumentException if a bundle touches a player without a weight
     */
    public static <K> Map<K, Rational> values(List<Bundle<K>> bundles, Map<K, Long> weights) {
        Map<Set<K>, Rational> worths = new LinkedHashMap<>();
        for (Bundle<K> bundle : bundles) {
            if (!weights.keySet().containsAll(bundle.players())) {
                throw new IllegalArgumentException("A bundle touches a player without a weight: " + bundle.players());
            }
            worths.merge(bundle.players(), Rational.of(bundle.worth()), Rational::plus);
        }
        Map<K, Rational> values = new LinkedHashMap<>();
        weights.keySet().forEach(player -> values.put(player, Rational.ZERO));
        worths.forEach((players, worth) -> {
            Rational total = Rational.sum(
                    players.stream().map(p -> Rational.of(weights.get(p))).toList());
            for (K player : players) {
                Rational part = total.signum() == 0
                        ? Rational.of(1, players.size())
                        : Rational.of(weights.get(player)).dividedBy(total);
                values.merge(player, worth.times(part), Rational::plus);
            }
        });
        return values;
    }
}
