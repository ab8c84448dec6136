package org.tongqu.portal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.security.Needs;

/** Reads the amendments and versions of agreements; whoever may read an agreement may read these. */
@ApplicationScoped
@Transactional
public class Amendments {

    private static final String READ = "agreement.read";

    /** More than one person has in hand at a time. */
    private static final int WAITING = 100;

    private Agreements agreements;
    private AmendmentRepository amendments;
    private AmendmentChanges changes;
    private AgreementProofs proofs;
    private AgreementAccess access;

    protected Amendments() {} // for CDI proxies

    @Inject
    public Amendments(
            Agreements agreements,
            AmendmentRepository amendments,
            AmendmentChanges changes,
            AgreementProofs proofs,
            AgreementAccess access) {
        this.agreements = agreements;
        this.amendments = amendments;
        this.changes = changes;
        this.proofs = proofs;
        this.access = access;
    }

    /** The amendments of an agreement, oldest first, decided or not. */
    @Needs(READ)
    public List<Amendment> of(String agreementId) {
        return amendments.of(agreements.get(agreementId).id());
    }

    /** The amendments that the caller may answer or sign now, earliest last day first; at most a hundred. */
    @Needs(READ)
    public List<Amendment> waiting() {
        boolean answers = access.actsFor(AmendmentNegotiation.AMEND);
        boolean signs = access.actsFor(AmendmentSigning.SIGN);
        if (!answers && !signs) {
            return List.of();
        }
        return amendments.pendingOf(access.organisation(), WAITING).stream()
                .filter(one -> one.awaits(access.organisation()))
                .filter(one -> one.state().isOpen() ? answers : signs)
                .toList();
    }

    /** One amendment. */
    @Needs(READ)
    public Amendment get(String agreementId, int seq) {
        return amendments
                .find(agreements.get(agreementId).id(), seq)
                .orElseThrow(() -> new AmendmentNotFound(agreementId, seq));
    }

    /** What it changes in the version whose place it is to take. */
    @Needs(READ)
    public List<TermsChange> changes(Agreement agreement, Amendment amendment, Locale locale) {
        return changes.of(agreement, amendment, locale);
    }

    /** Whether its text and signatures still hold, found out now. */
    @Needs(READ)
    public AgreementProof proof(Agreement agreement, Amendment amendment) {
        return proofs.of(agreement, amendment);
    }

    /** The accepted texts of an agreement, oldest first, with signatures and the days on which they hold. */
    @Needs(READ)
    public List<VersionStanding> versions(String agreementId) {
        Agreement agreement = agreements.get(agreementId);
        List<Amendment> all = amendments.of(agreementId);
        return agreement.versions().stream()
                .map(text -> standing(agreement, text, all))
                .toList();
    }

    private VersionStanding standing(Agreement agreement, AgreementVersion text, List<Amendment> all) {
        VersionPeriod period = agreement.periods().stream()
                .filter(one -> agreement.hasBeenSigned() && one.terms().version() == text.seq())
                .findFirst()
                .orElse(null);
        return all.stream()
                .filter(one -> one.version() == text.seq())
                .findFirst()
                .map(one -> new VersionStanding(text, one, period, proofs.of(agreement, one), one.signatures()))
                .orElseGet(() -> new VersionStanding(text, null, period, proofs.of(agreement), agreement.signatures()));
    }
}
