package org.tongqu.portal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.portal.security.Needs;

/** Lets the parties sign an accepted text with the keys of their people. */
@ApplicationScoped
@Transactional
public class AgreementSigning {

    private static final String SIGN = "agreement.sign";

    private AgreementRepository agreements;
    private AgreementAccess access;
    private AgreementJournal journal;
    private PartySigning signing;

    protected AgreementSigning() {} // for CDI proxies

    @Inject
    public AgreementSigning(
            AgreementRepository agreements, AgreementAccess access, AgreementJournal journal, PartySigning signing) {
        this.agreements = agreements;
        this.access = access;
        this.journal = journal;
        this.signing = signing;
    }

    /**
     * Signs for the caller's organisation; the last signature puts the agreement in force. Signing again changes nothing.
     *
     * @param digest the digest of the text that the signer was shown
     * @param password the signer's password, which opens their key
     * @throws SigningOver if the last day to sign is over
     */
    @Needs(SIGN)
    public void sign(String id, String digest, String password) {
        Agreement agreement = agreements.lock(id).orElseThrow(() -> new AgreementNotFound(id));
        access.requireParty(SIGN, agreement);
        signing.check(digest, password);
        String organisation = access.organisation();
        if (!agreement.waitsFor(organisation, digest)) {
            return;
        }
        PartySignature given = signing.sign(id, digest, password, agreement.signBy());
        Map<String, Object> before = AgreementJournal.facts(agreement);
        agreement.sign(organisation, digest, new GivenSignature(given.signer(), given.at(), given.signature()));
        journal.record("agreement.signed", agreement, before, "");
    }
}
