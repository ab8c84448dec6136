package org.tongqu.portal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.security.SystemOnly;

/** Ends amendments that were not signed by all in time, or whose agreement ended meanwhile. */
@ApplicationScoped
@Transactional
public class AmendmentDeadlines {

    /** Why an amendment ends with its agreement; in the language of the agreement, as any reason. */
    static final String AGREEMENT_OVER = "合同已终止";

    private AgreementRepository agreements;
    private AmendmentRepository amendments;
    private AgreementJournal journal;

    protected AmendmentDeadlines() {} // for CDI proxies

    @Inject
    public AmendmentDeadlines(
            AgreementRepository agreements, AmendmentRepository amendments, AgreementJournal journal) {
        this.agreements = agreements;
        this.amendments = amendments;
        this.journal = journal;
    }

    /** Ids of amendments, at most so many, that can be signed no more. */
    @SystemOnly
    public List<String> overdue(int limit) {
        return amendments.overdue(journal.today(), limit);
    }

    /** Ends an amendment that can be signed no more; false if it was signed or given up meanwhile. */
    @SystemOnly
    public boolean lapse(String id) {
        Agreement agreement = agreements
                .lock(Amendment.agreementOf(id))
                .orElseThrow(() -> new AgreementNotFound(Amendment.agreementOf(id)));
        boolean inForce = agreement.state().isInForce();
        Optional<Amendment> late = amendments
                .find(id)
                .filter(found -> found.state().isPending())
                .filter(found -> !inForce || found.lastDay().isBefore(journal.today()));
        late.ifPresent(amendment -> {
            Map<String, Object> before = AgreementJournal.facts(amendment);
            String reason = inForce ? "" : AGREEMENT_OVER;
            amendment.lapse(reason, journal.now());
            journal.record(AgreementJournal.AMENDMENT_LAPSED, agreement, amendment, before, reason);
        });
        return late.isPresent();
    }
}
