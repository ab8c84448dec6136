package org.tongqu.portal.sharing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Terms of sharing and their way, as members read them; amounts in fen, parts in parts per million.
 *
 * @param leadId who may write the draft and put a round to signing
 * @param state where they stand
 * @param terms the newest terms
 * @param version the text that is or was signed; absent before it is put to signing
 * @param names the names of everybody who occurs, by number
 */
public record NegotiationFacts(
        String id,
        String consortiumId,
        String consortiumName,
        String leadId,
        ShareStanding state,
        TermsDraft terms,
        List<Round> rounds,
        List<Remark> remarks,
        ShareFacts version,
        Map<String, String> names,
        OffsetDateTime changedAt) {

    /** A round of the negotiation, numbered from one. */
    public record Round(
            int no, String organisationId, String by, OffsetDateTime at, TermsDraft terms, String comment) {}

    public NegotiationFacts {
        rounds = List.copyOf(rounds);
        remarks = List.copyOf(remarks);
        names = Map.copyOf(names);
    }

    /** The name behind a number. */
    public String name(String partyId) {
        return names.getOrDefault(String.valueOf(partyId), String.valueOf(partyId));
    }

    static List<Round> rounds(ShareNegotiation negotiation) {
        List<Round> rounds = new ArrayList<>();
        for (SharingRound round : negotiation.rounds()) {
            rounds.add(new Round(
                    rounds.size() + 1, round.organisationId(), round.by(), round.at(), round.terms(), round.comment()));
        }
        return rounds;
    }
}
