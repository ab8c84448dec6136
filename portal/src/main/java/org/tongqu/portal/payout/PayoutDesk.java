package org.tongqu.portal.payout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.Payouts;
import org.tongqu.billing.spi.PartyDetails;
import org.tongqu.billing.spi.PartyDirectory;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.settlement.SettlementFacts;

/** What every use case of payouts needs: which payouts the caller may know of, names, the audit trail. */
@Dependent
public class PayoutDesk {

    static final String READ = "payout.read";
    static final String PAYABLE = "payable.read";
    private static final String KIND = "payout";

    /** Longest number of an organisation or fund. */
    static final int LONGEST_NUMBER = 64;

    private final Payouts payouts;
    private final PartyDirectory directory;
    private final Access access;
    private final AuditTrail audit;

    @Inject
    public PayoutDesk(Payouts payouts, PartyDirectory directory, Access access, AuditTrail audit) {
        this.payouts = payouts;
        this.directory = directory;
        this.access = access;
        this.audit = audit;
    }

    /** Whether the caller may know of all payouts: who sees what is payable to everybody, and supervisors. */
    boolean seesAll() {
        return access.reach(READ) == Reach.ALL || access.allows(PAYABLE);
    }

    /** @throws PayoutNotFound if there is none or the caller must not know of it */
    Payout find(String id) {
        return payouts.find(id).filter(this::sees).orElseThrow(() -> new PayoutNotFound(id));
    }

    /**
     * The payout as it is now, while nobody else can change it until the transaction ends.
     *
     * @throws PayoutNotFound if there is none or the caller must not know of it
     */
    Payout locked(String id) {
        return payouts.lock(find(id).id()).orElseThrow(() -> new PayoutNotFound(id));
    }

    boolean allows(String function) {
        return access.allows(function);
    }

    /** The caller's organisation; empty for people without one. */
    String organisation() {
        return access.organisation();
    }

    /** The caller as billing knows people. */
    Actor actor() {
        return Actor.of(access.username());
    }

    /** An organisation or fund and its name; empty if there is none with that number. */
    Optional<SettlementFacts.Party> party(String id) {
        return id == null || id.isBlank() || id.length() > LONGEST_NUMBER
                ? Optional.empty()
                : directory.find(PartyRef.of(id)).map(found -> new SettlementFacts.Party(id, found.legalName()));
    }

    SettlementFacts.Party party(PartyRef party) {
        String name = directory.find(party).map(PartyDetails::legalName).orElse(party.id());
        return new SettlementFacts.Party(party.id(), name);
    }

    PayoutFacts facts(Payout payout) {
        return PayoutFacts.of(payout, party(payout.party()));
    }

    void record(String action, Payout payout, String reason) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("party", payout.party().id());
        facts.put("amountFen", payout.amount().value());
        facts.put("reference", payout.reference());
        facts.put("state", payout.status().name());
        payout.bankReference().ifPresent(reference -> facts.put("bankReference", reference));
        audit.record(action, new Subject(KIND, payout.id()), Map.of(), facts, reason);
    }

    List<AuditEntry> history(String id) {
        return audit.of(new Subject(KIND, id));
    }

    private boolean sees(Payout payout) {
        return seesAll() || access.ownsOrAll(READ, payout.party().id());
    }
}
