package org.tongqu.portal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.agreement.clause.ClauseLibrary;
import org.tongqu.portal.security.SystemOnly;

/** Ends agreements whose days are over: those to sign it, or those of its term. */
@ApplicationScoped
@Transactional
public class AgreementDeadlines {

    /** Why the platform ends an agreement whose term is over; in the language of the agreement, as any reason. */
    static final String TERM_OVER = "合同期限届满";

    private AgreementRepository agreements;
    private AgreementJournal journal;
    private ClauseLibrary library;

    protected AgreementDeadlines() {} // for CDI proxies

    @Inject
    public AgreementDeadlines(AgreementRepository agreements, AgreementJournal journal, ClauseLibrary library) {
        this.agreements = agreements;
        this.journal = journal;
        this.library = library;
    }

    /** Numbers of agreements, at most so many, that were not signed by all in time. */
    @SystemOnly
    public List<String> unsigned(int limit) {
        return agreements.unsignedAfter(journal.today(), limit);
    }

    /** Ends an agreement that was not signed by all in time; false if it was signed or ended meanwhile. */
    @SystemOnly
    public boolean lapse(String id) {
        Optional<Agreement> late = agreements
                .lock(id)
                .filter(found -> found.state() == AgreementState.ACCEPTED)
                .filter(found -> isOver(found.signBy()));
        late.ifPresent(agreement -> {
            Map<String, Object> before = AgreementJournal.facts(agreement);
            agreement.lapse(journal.now());
            journal.record(AgreementJournal.LAPSED, agreement, before, "");
        });
        return late.isPresent();
    }

    /** Numbers of agreements in force, at most so many, whose term is over. */
    @SystemOnly
    public List<String> expired(int limit) {
        return agreements.expiredBefore(journal.today(), limit);
    }

    /**
     * Ends an agreement whose term is over; who received data then has the agreed working days after its last day to
     * destroy them.
     *
     * @return false if it was ended meanwhile
     */
    @SystemOnly
    public boolean expire(String id) {
        Optional<Agreement> over = agreements
                .lock(id)
                .filter(found -> found.state().isInForce())
                .filter(found -> isOver(found.expiresOn()));
        over.ifPresent(agreement -> {
            Map<String, Object> before = AgreementJournal.facts(agreement);
            int days = library.destructionDays(agreement.latest().terms().clauses());
            LocalDate destroyBy = journal.inWorkingDays(agreement.expiresOn(), days);
            agreement.end(TERM_OVER, journal.now(), destroyBy);
            journal.record(AgreementJournal.EXPIRED, agreement, before, TERM_OVER);
        });
        return over.isPresent();
    }

    private boolean isOver(LocalDate day) {
        return day != null && day.isBefore(journal.today());
    }
}
