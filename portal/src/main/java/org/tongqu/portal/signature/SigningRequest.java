package org.tongqu.portal.signature;

import java.time.OffsetDateTime;

/**
 * What a person signs.
 *
 * @param username the person
 * @param proof what proves that it is them: for the local provider their password
 * @param content what is signed
 * @param at when; the key is in use by then
 */
public record SigningRequest(String username, String proof, String content, OffsetDateTime at) {

    /** The proof is nobody's business. */
    @Override
    public String toString() {
        return "SigningRequest[" + username + "]";
    }
}
