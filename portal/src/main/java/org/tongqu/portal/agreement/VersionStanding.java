package org.tongqu.portal.agreement;

import java.util.List;

/**
 * An accepted text with who signed it and when it holds.
 *
 * @param text word for word
 * @param amendment the amendment that it comes from; null for the first text
 * @param period the days on which it holds; null if it was not signed by all
 * @param proof whether text and signatures still hold, found out now
 * @param signatures in the order in which they were given
 */
public record VersionStanding(
        AgreementVersion text,
        Amendment amendment,
        VersionPeriod period,
        AgreementProof proof,
        List<PartySignature> signatures) {}
