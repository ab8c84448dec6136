package org.tongqu.portal.signature;

/**
 * A signature with all that is needed to check it without the one who made it.
 *
 * @param provider name of the provider
 * @param algorithm for example SHA256withECDSA
 * @param key number of the key at the provider
 * @param publicKey X.509 form in Base64
 * @param value the signature in Base64
 */
public record KeptSignature(String provider, String algorithm, String key, String publicKey, String value) {}
