package org.tongqu.billing.spi;

import org.tongqu.billing.PartyRef;

/**
 * What documents print of a party.
 *
 * @param party the reference
 * @param legalName name in the register; the reference itself if the party is not known
 * @param taxId unified social credit code or tax number, empty if not known
 */
public record PartyDetails(PartyRef party, String legalName, String taxId) {

    /** A party of which only the reference is known. */
    public static PartyDetails unknown(PartyRef party) {
        return new PartyDetails(party, party.id(), "");
    }
}
