package org.tongqu.portal.agreement;

import java.time.Instant;

/** What a party's electronic signature is over: the digest of the text, who signs for whom, and when. */
final class SignedContent {

    private static final String FORM = "tongqu-agreement-signature-1";

    private SignedContent() {}

    /** The time is in whole milliseconds, since no more is kept for certain. */
    static String of(String agreementId, PartySignature signature) {
        return String.join(
                "\n",
                FORM,
                agreementId,
                signature.digest(),
                signature.organisationId(),
                signature.signer(),
                Instant.ofEpochMilli(signature.at().toInstant().toEpochMilli()).toString());
    }
}
