package org.tongqu.portal.signature;

/**
 * What a person signs.
 *
 * @param username the person
 * @param proof what proves that it is them: for the local provider their password
 * @param content what is signed
 */
public record SigningRequest(String username, String proof, String content) {

    /** The proof is nobody's business. */
    @Override
    public String toString() {
        return "SigningRequest[" + username + "]";
    }
}
