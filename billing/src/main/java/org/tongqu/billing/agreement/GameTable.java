package org.tongqu.billing.agreement;

import java.util.List;
import java.util.stream.IntStream;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.SharingFacts.GameValues;
import org.tongqu.billing.shapley.TableGame;

/**
 * A table of what every coalition of members is worth, by which they may sign to share.
 *
 * @param players the members, each once and in the order of their numbers, so that a coalition has one number
 * @param game the worths; player i of the game is member i
 */
public record GameTable(List<PartyRef> players, TableGame game) {

    /**
     * Refuses players that are not as many as those of the game, or not in order.
     *
     * @throws IllegalArgumentException if they are not
     */
    public GameTable {
        players = List.copyOf(players);
        if (players.size() != game.players()
                || !players.equals(players.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("The players of a table stand once and in order: " + players);
        }
    }

    /** The digest by which the table is signed; with the members, who stand in the signed text, it says all of it. */
    public String digest() {
        return game.digest();
    }

    /** The Shapley values of the members. */
    public GameValues values() {
        return GameValues.of(digest(), players, game.values());
    }

    /** The members of a coalition. */
    public List<PartyRef> coalition(int number) {
        return IntStream.range(0, players.size())
                .filter(i -> (number >> i & 1) == 1)
                .mapToObj(players::get)
                .toList();
    }
}
