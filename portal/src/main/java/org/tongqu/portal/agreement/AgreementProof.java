package org.tongqu.portal.agreement;

import java.util.Map;

/**
 * Whether the text and the signatures of an agreement still hold, found out anew at every look.
 *
 * @param text the accepted text
 * @param signatures by organisation
 */
public record AgreementProof(Text text, Map<String, Seal> signatures) {

    public AgreementProof {
        signatures = Map.copyOf(signatures);
    }

    /** What became of the text; text {@code agreement.proof.text.<NAME>}. */
    public enum Text {
        /** Nothing is accepted yet. */
        NONE,
        /** The kept text gives the digest and says what the agreement says. */
        WHOLE,
        /** Accepted before texts were kept. */
        NOT_KEPT,
        /** The text or the agreement was changed afterwards. */
        CHANGED
    }

    /** What became of a signature; text {@code agreement.proof.seal.<NAME>}. */
    public enum Seal {
        /** Not signed yet. */
        OPEN,
        /** The signature is by that person's key over that digest. */
        VERIFIED,
        /** Signed without a key, before it came to the platform or before there were keys. */
        WITHOUT_KEY,
        /** The signature does not belong to that digest, person or time any more. */
        BROKEN
    }

    /** What became of the signature of an organisation. */
    public Seal seal(String organisationId) {
        return signatures.getOrDefault(organisationId, Seal.OPEN);
    }
}
