package org.tongqu.portal.settlement;

import java.util.List;
import java.util.function.Function;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.SharingFacts;

/**
 * The game whose Shapley values a run shares by.
 *
 * @param uses revenue by the members whose resources its use touched, which adds up to the pool; none for another game
 * @param digest of the signed table, or the commitment of an evaluation; absent for the game of use
 * @param values of the members in that game; none for the game of use
 */
public record PlayedGame(List<Use> uses, String digest, List<Value> values) {

    /** Revenue of the use that touched the resources of some members. */
    public record Use(List<SettlementFacts.Party> members, long revenueFen) {}

    /** The value of a member, as a whole number or a fraction. */
    public record Value(SettlementFacts.Party party, String value) {}

    /** The game of a run; null if it is not shared by one. */
    static PlayedGame of(SharingFacts facts, Function<PartyRef, SettlementFacts.Party> names) {
        SharingFacts.GameValues game = facts.game();
        if (game == null && facts.bundles().isEmpty()) {
            return null;
        }
        return new PlayedGame(
                facts.bundles().stream()
                        .map(bundle -> new Use(
                                bundle.members().stream().sorted().map(names).toList(),
                                bundle.revenue().value()))
                        .toList(),
                game == null ? null : game.digest(),
                game == null
                        ? List.of()
                        : game.values().stream()
                                .map(one -> new Value(
                                        names.apply(one.party()), one.value().toString()))
                                .toList());
    }
}
