package org.tongqu.portal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Brings the parties of an agreement in force to an accepted text of other terms, while those in force hold on. */
@ApplicationScoped
@Transactional
public class AmendmentNegotiation {

    static final String AMEND = "agreement.amend";
    private static final int REASON = 500;

    private AgreementRepository agreements;
    private AmendmentRepository amendments;
    private AmendmentChecks checks;
    private AgreementAccess access;
    private AgreementJournal journal;

    protected AmendmentNegotiation() {} // for CDI proxies

    @Inject
    public AmendmentNegotiation(
            AgreementRepository agreements,
            AmendmentRepository amendments,
            AmendmentChecks checks,
            AgreementAccess access,
            AgreementJournal journal) {
        this.agreements = agreements;
        this.amendments = amendments;
        this.checks = checks;
        this.access = access;
        this.journal = journal;
    }

    /**
     * Proposes other terms for the caller's organisation.
     *
     * @param offer the whole terms, their first day being the one from which they hold, and why as the comment
     * @return its number within the agreement
     * @throws org.tongqu.portal.problem.InvalidInput with everything that is wrong
     * @throws AmendmentPending if another one is not decided
     */
    @Needs(AMEND)
    public int propose(String agreementId, CounterOffer offer) {
        Agreement agreement = amendable(agreementId);
        var all = amendments.of(agreementId);
        all.stream().filter(one -> one.state().isPending()).findFirst().ifPresent(pending -> {
            throw new AmendmentPending(agreementId, pending.seq());
        });
        AmendedOffer offered = checks.completed(agreement, offer);
        Amendment amendment =
                new Amendment(agreement, all.size() + 1, round(offered, offer.comment()), offered.products());
        amendments.add(amendment);
        journal.record(AgreementJournal.AMENDMENT_PROPOSED, agreement, amendment, Map.of(), offer.comment());
        return amendment.seq();
    }

    /** Answers an open proposal with other terms. */
    @Needs(AMEND)
    public void counter(String agreementId, int seq, CounterOffer offer) {
        Agreement agreement = amendable(agreementId);
        Amendment amendment = of(agreementId, seq);
        if (!amendment.state().isOpen()) {
            throw new AmendmentStateRefused(amendment.id(), amendment.state(), AmendmentState.NEGOTIATING);
        }
        AmendedOffer offered = checks.completed(agreement, offer);
        Map<String, Object> before = AgreementJournal.facts(amendment);
        amendment.counter(round(offered, offer.comment()), offered.products());
        journal.record(AgreementJournal.AMENDMENT_COUNTERED, agreement, amendment, before, offer.comment());
    }

    /**
     * Accepts the other side's proposal; the text is fixed and waits for the signatures of all.
     *
     * @throws AmendmentTooLate if the day from which it was to hold is over
     */
    @Needs(AMEND)
    public void accept(String agreementId, int seq) {
        Agreement agreement = amendable(agreementId);
        Amendment amendment = of(agreementId, seq);
        if (amendment.state().isOpen() && amendment.lastDay().isBefore(journal.today())) {
            throw new AmendmentTooLate(amendment.id(), amendment.lastDay());
        }
        Map<String, Object> before = AgreementJournal.facts(amendment);
        amendment.accept(agreement, access.organisation(), journal.now(), journal.lastDayToSign());
        journal.record(AgreementJournal.AMENDMENT_ACCEPTED, agreement, amendment, before, "");
    }

    /** Declines what the other side proposed, or takes back what the caller's own side did, before all have signed. */
    @Needs(AMEND)
    public void giveUp(String agreementId, int seq, String reason) {
        Agreement agreement = party(agreementId);
        Amendment amendment = of(agreementId, seq);
        Violations violations = new Violations();
        violations.text("reason", reason, REASON);
        violations.throwIfAny();
        Map<String, Object> before = AgreementJournal.facts(amendment);
        amendment.giveUp(access.organisation(), reason, journal.now());
        journal.record(AgreementJournal.AMENDMENT_GIVEN_UP, agreement, amendment, before, reason);
    }

    private Round round(AmendedOffer offered, String comment) {
        return new Round(access.organisation(), access.username(), journal.now(), offered.terms(), comment);
    }

    private Agreement amendable(String id) {
        Agreement agreement = party(id);
        if (!agreement.isAmendable()) {
            throw new NotAmendable(id);
        }
        return agreement;
    }

    private Agreement party(String id) {
        Agreement agreement = agreements.lock(id).orElseThrow(() -> new AgreementNotFound(id));
        access.requireParty(AMEND, agreement);
        return agreement;
    }

    private Amendment of(String agreementId, int seq) {
        return amendments.find(agreementId, seq).orElseThrow(() -> new AmendmentNotFound(agreementId, seq));
    }
}
