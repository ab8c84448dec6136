package org.tongqu.portal.agreement;

import java.time.OffsetDateTime;
import org.tongqu.portal.signature.KeptSignature;

/**
 * How a party signed.
 *
 * @param username the person
 * @param at when
 * @param signature the electronic signature; absent for what was signed before it came to the platform
 */
record GivenSignature(String username, OffsetDateTime at, KeptSignature signature) {

    static GivenSignature withoutKey(String username, OffsetDateTime at) {
        return new GivenSignature(username, at, null);
    }
}
