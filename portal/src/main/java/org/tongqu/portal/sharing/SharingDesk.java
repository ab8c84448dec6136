package org.tongqu.portal.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.GameTable;
import org.tongqu.billing.agreement.Games;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts.GameValues;
import org.tongqu.billing.spi.PartyDetails;
import org.tongqu.billing.spi.PartyDirectory;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.consortium.Consortium;

/** What every use case of the feature needs: who asks, the audit trail, who stands behind a number, the time. */
@Dependent
public class SharingDesk {

    /** What audit events of negotiations are about. */
    static final String KIND = "share-negotiation";

    private final SharingAccess access;
    private final AuditTrail audit;
    private final PartyDirectory parties;
    private final Games games;
    private final Clock clock;

    @Inject
    public SharingDesk(SharingAccess access, AuditTrail audit, PartyDirectory parties, Games games, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.parties = parties;
        this.games = games;
        this.clock = clock;
    }

    SharingAccess access() {
        return access;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether somebody stands behind a number to whom revenue may be credited. */
    boolean knows(String partyId) {
        return parties.find(PartyRef.of(partyId)).isPresent();
    }

    /** What reads written terms of a consortium. */
    TermsReading reading(Consortium consortium) {
        return new TermsReading(consortium, this::knows, terms -> games.signed(PartyRef.of(consortium.id()), terms));
    }

    /** The values of the game by whose table terms of a consortium share; null if they do not or it is not kept. */
    GameValues game(String consortiumId, ShareTerms terms) {
        return games.signed(PartyRef.of(consortiumId), terms)
                .map(GameTable::values)
                .orElse(null);
    }

    /** The name behind a number; the number itself if nobody stands behind it. */
    String name(String partyId) {
        return parties.find(PartyRef.of(partyId)).map(PartyDetails::legalName).orElse(partyId);
    }

    void record(String action, ShareNegotiation negotiation, String reason) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("consortium", negotiation.consortiumId());
        facts.put("state", negotiation.state().name());
        facts.put("round", negotiation.rounds().size());
        facts.put("title", negotiation.latest().terms().title());
        facts.put("version", negotiation.versionId());
        record(action, KIND, negotiation.id(), facts, reason);
    }

    void record(String action, String kind, String id, Map<String, ?> facts, String reason) {
        audit.record(action, new Subject(kind, id), Map.of(), facts, reason);
    }

    List<AuditEntry> history(ShareNegotiation negotiation) {
        return audit.of(new Subject(KIND, negotiation.id()));
    }
}
