package org.tongqu.portal.agreement;

import java.time.OffsetDateTime;
import org.tongqu.portal.signature.KeptSignature;

/**
 * How a party signed a text.
 *
 * @param organisationId the party
 * @param digest of the text
 * @param signer the person
 * @param at when
 * @param signature the electronic signature; absent for what was signed without a key
 */
public record PartySignature(
        String organisationId, String digest, String signer, OffsetDateTime at, KeptSignature signature) {

    PartySignature with(KeptSignature given) {
        return new PartySignature(organisationId, digest, signer, at, given);
    }
}
