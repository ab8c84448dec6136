package org.tongqu.portal.signature;

import java.time.OffsetDateTime;
import java.util.Optional;

/** Makes and checks electronic signatures; an external provider implements it as a CDI bean. */
public interface SignatureProvider {

    /** Its name in the configuration and in every signature that it made; never changes. */
    String name();

    /**
     * Signs in the name of the person who asks.
     *
     * @return the signature, or empty if the person could not prove who they are
     */
    Optional<KeptSignature> sign(SigningRequest request);

    /**
     * Whether a signature of this provider still holds for exactly this content and was made with that person's own key.
     *
     * @param signer the person who is said to have signed
     * @param at when they are said to have signed
     */
    boolean verifies(KeptSignature signature, String content, String signer, OffsetDateTime at);
}
