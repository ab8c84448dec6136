package org.tongqu.portal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.portal.agreement.clause.ClauseLibrary;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Ends agreements that a party gives up or terminates, and has the destruction of the data confirmed. */
@ApplicationScoped
@Transactional
public class AgreementEnding {

    private static final String TERMINATE = "agreement.terminate";
    private static final String DESTROY = "agreement.confirm-destruction";
    private static final int REASON = 500;

    private AgreementRepository agreements;
    private AgreementAccess access;
    private AgreementJournal journal;
    private ClauseLibrary library;

    protected AgreementEnding() {} // for CDI proxies

    @Inject
    public AgreementEnding(
            AgreementRepository agreements, AgreementAccess access, AgreementJournal journal, ClauseLibrary library) {
        this.agreements = agreements;
        this.access = access;
        this.journal = journal;
        this.library = library;
    }

    /**
     * Gives the agreement up before it is signed by all, or ends it afterwards; who received data then has the agreed
     * working days to destroy them.
     */
    @Needs(TERMINATE)
    public void terminate(String id, String reason) {
        Agreement agreement = of(TERMINATE, id);
        Violations violations = new Violations();
        violations.text("reason", reason, REASON);
        violations.throwIfAny();
        Map<String, Object> before = AgreementJournal.facts(agreement);
        int days = library.destructionDays(agreement.on(journal.today()).terms().clauses());
        agreement.end(reason, journal.now(), journal.inWorkingDays(journal.today(), days));
        journal.record(AgreementJournal.ENDED, agreement, before, reason);
    }

    /**
     * Confirms for the recipient that the data were destroyed; said again, it changes nothing.
     *
     * @param method how, in words
     * @param statement what was kept because the law asks for it; may be empty
     */
    @Needs(DESTROY)
    public void confirmDestruction(String id, String method, String statement) {
        Agreement agreement = of(DESTROY, id);
        if (!agreement.buyerId().equals(access.organisation())) {
            throw new NotRecipient(id);
        }
        Violations violations = new Violations();
        violations.text("method", method, REASON);
        violations.optionalText("statement", statement, REASON);
        violations.throwIfAny();
        if (agreement.aftermath().destruction() != null) {
            return;
        }
        Map<String, Object> before = AgreementJournal.facts(agreement);
        agreement.destroyed(new Destruction(method, statement, access.username(), journal.now()));
        journal.record(AgreementJournal.DESTROYED, agreement, before, method);
    }

    private Agreement of(String function, String id) {
        Agreement agreement = agreements.lock(id).orElseThrow(() -> new AgreementNotFound(id));
        access.requireParty(function, agreement);
        return agreement;
    }
}
