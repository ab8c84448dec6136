package org.tongqu.portal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.signature.KeptSignature;
import org.tongqu.portal.signature.Signatures;
import org.tongqu.portal.signature.SigningRequest;

/** Lets the parties sign an accepted text with the keys of their people. */
@ApplicationScoped
@Transactional
public class AgreementSigning {

    private static final String SIGN = "agreement.sign";
    private static final int DIGEST = 64;
    private static final int LONGEST_PASSWORD = 200;

    private AgreementRepository agreements;
    private AgreementAccess access;
    private AgreementJournal journal;
    private Signatures signatures;

    protected AgreementSigning() {} // for CDI proxies

    @Inject
    public AgreementSigning(
            AgreementRepository agreements, AgreementAccess access, AgreementJournal journal, Signatures signatures) {
        this.agreements = agreements;
        this.access = access;
        this.journal = journal;
        this.signatures = signatures;
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
        Violations violations = new Violations();
        violations.text("digest", digest, DIGEST);
        violations.text("password", password, LONGEST_PASSWORD);
        violations.throwIfAny();
        String organisation = access.organisation();
        if (!agreement.waitsFor(organisation, digest)) {
            return;
        }
        if (agreement.signBy() != null && journal.today().isAfter(agreement.signBy())) {
            throw new SigningOver(id, agreement.signBy());
        }
        Map<String, Object> before = AgreementJournal.facts(agreement);
        OffsetDateTime at = journal.now().truncatedTo(ChronoUnit.MILLIS);
        String content = SignedContent.of(agreement, organisation, access.username(), at);
        KeptSignature signature = signatures.sign(new SigningRequest(access.username(), password, content, at));
        agreement.sign(organisation, digest, new GivenSignature(access.username(), at, signature));
        journal.record("agreement.signed", agreement, before, "");
    }
}
