package org.tongqu.portal.agreement;

import java.time.Instant;
import java.time.OffsetDateTime;

/** What a party's electronic signature is over: the digest of the text, who signs for whom, and when. */
final class SignedContent {

    private static final String FORM = "tongqu-agreement-signature-1";

    private SignedContent() {}

    /** @param at in whole milliseconds, since no more is kept for certain */
    static String of(Agreement agreement, String organisationId, String username, OffsetDateTime at) {
        return String.join(
                "\n",
                FORM,
                agreement.id(),
                agreement.digest(),
                organisationId,
                username,
                Instant.ofEpochMilli(at.toInstant().toEpochMilli()).toString());
    }
}
