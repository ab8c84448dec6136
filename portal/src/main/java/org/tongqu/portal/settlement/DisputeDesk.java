package org.tongqu.portal.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.Contest;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.DisputeSettling;
import org.tongqu.billing.settlement.DisputeState;
import org.tongqu.billing.settlement.Disputing;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementShare;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Lets a member dispute a part of a settlement and confirm the rest, and the alliance's secretariat decide about it. */
@ApplicationScoped
@Transactional
public class DisputeDesk {

    private static final String OPEN = "dispute.open";
    private static final String MEDIATE = "dispute.mediate";
    private static final int REASON = 1_000;
    private static final int PARTY = 64;

    private Disputing disputing;
    private DisputeSettling settling;
    private SettlementSignoff signoff;
    private DisputeSight sight;
    private DisputeTidings tidings;

    protected DisputeDesk() {} // for CDI proxies

    @Inject
    public DisputeDesk(
            Disputing disputing,
            DisputeSettling settling,
            SettlementSignoff signoff,
            DisputeSight sight,
            DisputeTidings tidings) {
        this.disputing = disputing;
        this.settling = settling;
        this.signoff = signoff;
        this.sight = sight;
        this.tidings = tidings;
    }

    /**
     * Disputes a part of the newest run for the caller's organisation and confirms the rest for it; the same again is the same
     * dispute. Only the disputed amount then waits.
     *
     * @return number of the dispute
     * @throws NothingToDecide if the organisation is not asked or has answered
     */
    @Needs(OPEN)
    public String open(String settlementId, DisputeDraft draft) {
        Settlement settlement = sight.settlement(settlementId);
        Violations violations = new Violations();
        violations.require(draft.lineNo() != null, "lineNo", "required");
        violations.require(draft.amountFen() != null, "amountFen", "required");
        violations.require(draft.amountFen() == null || draft.amountFen() > 0, "amountFen", "notPositive");
        violations.text("reason", draft.reason(), REASON);
        part(settlement, draft.lineNo())
                .filter(part -> draft.amountFen() != null && draft.amountFen() > part.value())
                .ifPresent(part -> violations.add("amountFen", "dispute.tooMuch", part.format()));
        violations.throwIfAny();
        PartyRef claimant = PartyRef.of(sight.access().organisation());
        int before = settlement.disputes().size();
        Contest contest = new Contest(draft.lineNo(), Fen.of(draft.amountFen()), draft.reason());
        Dispute dispute = disputing.open(settlement.currentRun().id(), claimant, contest, sight.actor());
        if (dispute.settlement().disputes().size() > before) {
            sight.record("dispute.opened", dispute, draft.reason());
            tidings.opened(dispute);
            signoff.answer(settlementId, true, "");
        }
        return dispute.id();
    }

    /** The amount of the part, if there is such a part. */
    private static Optional<Fen> part(Settlement settlement, Integer lineNo) {
        return settlement.currentRun().shares().stream()
                .filter(share -> lineNo != null && share.lineNo() == lineNo)
                .map(SettlementShare::amount)
                .findFirst();
    }

    /** Takes a dispute up for mediation. */
    @Needs(MEDIATE)
    public void takeUp(String id) {
        boolean fresh = sight.dispute(id).status() == DisputeState.OPEN;
        Dispute dispute = disputing.takeUp(id, sight.actor());
        if (fresh) {
            sight.record("dispute.takenUp", dispute, "");
        }
    }

    /** Decides a dispute; what is given to others is moved within what is held, and what no longer waits is released. */
    @Needs(MEDIATE)
    public void decide(String id, DisputeVerdict verdict) {
        Dispute open = sight.dispute(id);
        boolean fresh = open.status().isWaiting();
        Violations violations = new Violations();
        violations.text("reason", verdict.reason(), REASON);
        Map<PartyRef, Fen> awards = new TreeMap<>();
        for (int i = 0; i < verdict.awards().size(); i++) {
            DisputeVerdict.Award award = verdict.awards().get(i);
            String path = "awards[" + i + "].";
            int before = violations.list().size();
            violations.text(path + "organisationId", award.organisationId(), PARTY);
            violations.require(award.amountFen() != null, path + "amountFen", "required");
            violations.require(award.amountFen() == null || award.amountFen() >= 0, path + "amountFen", "share.amount");
            if (violations.list().size() == before) {
                awards.merge(PartyRef.of(award.organisationId()), Fen.of(award.amountFen()), Fen::plus);
            }
        }
        if (fresh && open.settlement().currentRun().status().isPosted() && violations.isEmpty()) {
            String last = "awards[" + (verdict.awards().size() - 1) + "].amountFen";
            within(violations, last, Fen.sum(awards.values()), settling.most(id));
        }
        violations.throwIfAny();
        ended(settling.decide(id, awards, verdict.reason(), sight.actor()), fresh, "dispute.decided");
    }

    /** Names the last award, for each of them may be within the bound that all together pass. */
    private static void within(Violations violations, String last, Fen given, Fen most) {
        violations.require(given.compareTo(most) <= 0, last, "dispute.awardTooMuch", most.format());
    }

    /** Takes a dispute back for the caller's organisation, which opened it. */
    @Needs(OPEN)
    public void withdraw(String id, String reason) {
        Dispute before = sight.dispute(id);
        if (!sight.access().actsFor(OPEN, before.claimant().id())) {
            throw new DisputeNotFound(id);
        }
        Violations violations = new Violations();
        violations.text("reason", reason, REASON);
        violations.throwIfAny();
        boolean fresh = before.status().isWaiting();
        ended(settling.withdraw(id, before.claimant(), reason, sight.actor()), fresh, "dispute.withdrawn");
    }

    private void ended(Dispute dispute, boolean fresh, String action) {
        if (fresh) {
            sight.record(action, dispute, dispute.outcome());
            tidings.ended(dispute);
        }
    }
}
