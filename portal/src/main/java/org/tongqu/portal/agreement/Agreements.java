package org.tongqu.portal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads agreements: a party its own, a member those of its consortium, supervisors those on public data. */
@ApplicationScoped
@Transactional
public class Agreements {

    private AgreementRepository agreements;
    private AgreementAccess access;
    private AgreementJournal journal;
    private AgreementProofs proofs;

    protected Agreements() {} // for CDI proxies

    @Inject
    public Agreements(
            AgreementRepository agreements, AgreementAccess access, AgreementJournal journal, AgreementProofs proofs) {
        this.agreements = agreements;
        this.access = access;
        this.journal = journal;
        this.proofs = proofs;
    }

    @Needs("agreement.read")
    public Slice<Agreement> search(AgreementQuery query, Page page) {
        return agreements.search(query, access.sight(), page);
    }

    /**
     * One agreement, with its texts; those that are searched for come without.
     *
     * @throws AgreementNotFound if there is none or the caller must not know of it
     */
    @Needs("agreement.read")
    public Agreement get(String id) {
        Agreement agreement =
                agreements.find(id).filter(access.sight()::covers).orElseThrow(() -> new AgreementNotFound(id));
        agreement.versions(); // reads them while the transaction lasts
        return agreement;
    }

    /** The terms that hold today: the first ones, or those of an amendment. */
    @Needs("agreement.read")
    public TermsInForce today(Agreement agreement) {
        return agreement.on(journal.today());
    }

    /** What happened to the agreement, newest first. */
    @Needs("agreement.read")
    public List<AuditEntry> history(String id) {
        return journal.of(get(id).id());
    }

    /** Whether text and signatures still hold, found out now. */
    @Needs("agreement.read")
    public AgreementProof proof(Agreement agreement) {
        return proofs.of(agreement);
    }

    /** Whether the caller may use a function such as {@code agreement.sign} for a party of the agreement. */
    @Needs("agreement.read")
    public boolean may(String function, Agreement agreement) {
        return access.mayAct(function, agreement);
    }

    /** An agreement whoever asks: for features that refer to one. */
    @SystemOnly
    public Optional<Agreement> find(String id) {
        return id == null || id.isEmpty() ? Optional.empty() : agreements.find(id);
    }

    /** Notes that an order was placed under the agreement. */
    @SystemOnly
    public void startPerforming(String id) {
        Agreement agreement = agreements.lock(id).orElseThrow(() -> new AgreementNotFound(id));
        if (agreement.state() != AgreementState.PERFORMING) {
            var before = AgreementJournal.facts(agreement);
            agreement.perform(journal.now());
            journal.record("agreement.performing", agreement, before, "");
        }
    }
}
