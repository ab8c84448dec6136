package org.tongqu.portal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.portal.security.Needs;

/** Lets the parties sign the accepted text of an amendment with the keys of their people. */
@ApplicationScoped
@Transactional
public class AmendmentSigning {

    static final String SIGN = "agreement.sign";

    private AgreementRepository agreements;
    private AmendmentRepository amendments;
    private AgreementAccess access;
    private AgreementJournal journal;
    private PartySigning signing;

    protected AmendmentSigning() {} // for CDI proxies

    @Inject
    public AmendmentSigning(
            AgreementRepository agreements,
            AmendmentRepository amendments,
            AgreementAccess access,
            AgreementJournal journal,
            PartySigning signing) {
        this.agreements = agreements;
        this.amendments = amendments;
        this.access = access;
        this.journal = journal;
        this.signing = signing;
    }

    /**
     * Signs for the caller's organisation; with the last signature the terms hold from their first day. Signing again
     * changes nothing.
     *
     * @param digest the digest of the text that the signer was shown
     * @param password the signer's password, which opens their key
     * @throws SigningOver if the last day to sign is over
     * @throws NotAmendable if the agreement ended meanwhile
     */
    @Needs(SIGN)
    public void sign(String agreementId, int seq, String digest, String password) {
        Agreement agreement = agreements.lock(agreementId).orElseThrow(() -> new AgreementNotFound(agreementId));
        access.requireParty(SIGN, agreement);
        Amendment amendment =
                amendments.find(agreementId, seq).orElseThrow(() -> new AmendmentNotFound(agreementId, seq));
        signing.check(digest, password);
        if (!amendment.waitsFor(access.organisation(), digest)) {
            return;
        }
        if (!agreement.isAmendable()) {
            throw new NotAmendable(agreementId);
        }
        PartySignature given = signing.sign(agreementId, digest, password, amendment.lastDay());
        Map<String, Object> before = AgreementJournal.facts(amendment);
        amendment.sign(agreement, given);
        journal.record(AgreementJournal.AMENDMENT_SIGNED, agreement, amendment, before, "");
    }
}
