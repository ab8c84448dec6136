package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.signature.Signatures;
import org.tongqu.portal.signature.SigningRequest;

/** Signs a text of an agreement for the caller's organisation with the caller's own key. */
@Dependent
public class PartySigning {

    private static final int DIGEST = 64;
    private static final int LONGEST_PASSWORD = 200;

    private final AgreementAccess access;
    private final AgreementJournal journal;
    private final Signatures signatures;

    @Inject
    public PartySigning(AgreementAccess access, AgreementJournal journal, Signatures signatures) {
        this.access = access;
        this.journal = journal;
        this.signatures = signatures;
    }

    /** Lets the call go on if there is a digest and a password. */
    void check(String digest, String password) {
        Violations violations = new Violations();
        violations.text("digest", digest, DIGEST);
        violations.text("password", password, LONGEST_PASSWORD);
        violations.throwIfAny();
    }

    /**
     * The signature.
     *
     * @param lastDay last day to sign; null if there is none
     * @throws SigningOver if that day is over
     */
    PartySignature sign(String agreementId, String digest, String password, LocalDate lastDay) {
        if (lastDay != null && journal.today().isAfter(lastDay)) {
            throw new SigningOver(agreementId, lastDay);
        }
        OffsetDateTime at = journal.now().truncatedTo(ChronoUnit.MILLIS);
        PartySignature blank = new PartySignature(access.organisation(), digest, access.username(), at, null);
        String content = SignedContent.of(agreementId, blank);
        return blank.with(signatures.sign(new SigningRequest(access.username(), password, content, at)));
    }
}
