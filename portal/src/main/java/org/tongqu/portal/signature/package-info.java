/**
 * Signature: electronic signatures of persons, and whether they still hold.
 *
 * <p>R1 A signature is exclusive to its signer and under the signer's control, and a later change of content or signature
 * shows (电子签名法 art. 13): every person has a key of their own, whose private half is kept encrypted with their password,
 * so nobody can use it who does not know it, the operator of the platform neither.
 *
 * <p>R2 Signing needs the password again (step-up); a wrong one counts towards the lock of the account.
 *
 * <p>R3 Keys are never deleted nor changed. Who has changed their password gets a new key with the next signature; what the
 * old one signed still verifies, but its private half is gone.
 *
 * <p>R3a A signature holds only with the key that is known here under its number, if it was the signer's and in use when it
 * was given; a key that comes with the signature proves nothing.
 *
 * <p>R4 Signatures come from a {@link org.tongqu.portal.signature.SignatureProvider}; the local one is built in, an external
 * provider of electronic signatures takes its place as another CDI bean, chosen by {@code tongqu.signature.provider}.
 *
 * <p>Out of scope: what is signed and by whom it has to be (features agreement, settlement).
 */
package org.tongqu.portal.signature;
