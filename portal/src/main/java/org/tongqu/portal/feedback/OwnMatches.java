package org.tongqu.portal.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one side said and asked about one of its objects.
 *
 * @param mine whether the caller may judge for the side
 * @param side the side
 * @param opinions what the side thinks, by the number of the other object
 * @param invitations of both sides, the latest first
 */
public record OwnMatches(
        boolean mine, Side side, Map<String, MatchJudgment> opinions, List<MatchInvitation> invitations) {

    static final OwnMatches FOREIGN = new OwnMatches(false, Side.DEMAND, Map.of(), List.of());

    public OwnMatches {
        opinions = Map.copyOf(opinions);
        invitations = List.copyOf(invitations);
    }

    public Optional<MatchJudgment> opinion(String other) {
        return Optional.ofNullable(opinions.get(other));
    }

    /** The latest invitation that the own side sent about the other object. */
    public Optional<MatchInvitation> sent(String other) {
        return latest(other, side);
    }

    /** The latest invitation that the own side received about the other object. */
    public Optional<MatchInvitation> received(String other) {
        return latest(other, side.other());
    }

    private Optional<MatchInvitation> latest(String other, Side from) {
        return invitations.stream()
                .filter(one -> one.side() == from && one.pair().of(side.other()).equals(other))
                .findFirst();
    }
}
