package org.tongqu.portal.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.GameTable;
import org.tongqu.billing.agreement.Games;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.security.Needs;

/** Lays down tables of games while terms are written, and shows them to the members with the values that follow. */
@ApplicationScoped
@Transactional
public class ShareGames {

    private ShareNegotiationRepository negotiations;
    private ShareVersions versions;
    private Games games;
    private SharingDesk desk;

    protected ShareGames() {} // for CDI proxies

    @Inject
    public ShareGames(ShareNegotiationRepository negotiations, ShareVersions versions, Games games, SharingDesk desk) {
        this.negotiations = negotiations;
        this.versions = versions;
        this.games = games;
        this.desk = desk;
    }

    /**
     * Keeps a table for the present members of the consortium, by whose digest terms can then be written; the same table
     * again is the same one.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming every row that is wrong, or what is missing
     */
    @Needs("share-agreement.negotiate")
    public GameFacts keep(String id, GameDraft draft) {
        ShareNegotiation negotiation = negotiations
                .lock(id)
                .filter(desk.access()::sees)
                .filter(found -> desk.access().actsForMember("share-agreement.negotiate", found.consortiumId()))
                .orElseThrow(() -> new NegotiationNotFound(id));
        if (negotiation.state() != NegotiationState.DRAFT) {
            negotiation.requireNegotiating("keepGame");
        }
        GameTable table = new GameReading(members(negotiation)).table(draft);
        PartyRef consortium = PartyRef.of(negotiation.consortiumId());
        if (games.keep(consortium, table, desk.now().toInstant(), desk.access().actor())) {
            Map<String, Object> facts =
                    Map.of("digest", table.digest(), "members", table.players().size());
            desk.record("shareNegotiation.gameKept", SharingDesk.KIND, id, facts, "");
        }
        return GameFacts.of(table);
    }

    /**
     * A table that was kept for the consortium of a negotiation, of the members that share by its newest terms.
     *
     * @throws GameNotFound if there is no such table
     */
    @Needs("share-agreement.read")
    public GameFacts get(String id, String digest) {
        return find(id, digest).orElseThrow(() -> new GameNotFound(digest));
    }

    /** As {@link #get}, if there is such a table. */
    @Needs("share-agreement.read")
    public Optional<GameFacts> find(String id, String digest) {
        ShareNegotiation negotiation =
                negotiations.find(id).filter(desk.access()::sees).orElseThrow(() -> new NegotiationNotFound(id));
        List<PartyRef> players = negotiation.latest().terms().members().stream()
                .map(member -> PartyRef.of(member.organisationId()))
                .distinct()
                .sorted()
                .toList();
        return games.find(PartyRef.of(negotiation.consortiumId()), digest, players)
                .map(GameFacts::of);
    }

    private List<PartyRef> members(ShareNegotiation negotiation) {
        return versions.consortium(negotiation.consortiumId()).activeMembers().stream()
                .map(ConsortiumMember::organisationId)
                .map(PartyRef::of)
                .toList();
    }
}
