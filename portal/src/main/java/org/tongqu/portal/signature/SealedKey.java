package org.tongqu.portal.signature;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.tongqu.portal.security.Secrets;

/**
 * A private key encrypted with a password: AES-256-GCM with a key from PBKDF2 (HMAC-SHA-512, 210,000 rounds).
 *
 * @param value what is encrypted, Base64
 * @param salt of the password, URL-safe Base64
 * @param nonce of the encryption, URL-safe Base64
 */
record SealedKey(String value, String salt, String nonce) {

    private static final int ROUNDS = 210_000;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final int SALT_BYTES = 32;
    private static final int NONCE_BYTES = 12;

    static SealedKey of(byte[] privateKey, String password, Secrets secrets) throws GeneralSecurityException {
        String salt = secrets.random(SALT_BYTES);
        String nonce = secrets.random(NONCE_BYTES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, password, salt, nonce).doFinal(privateKey);
        return new SealedKey(Base64.getEncoder().encodeToString(sealed), salt, nonce);
    }

    /** The private key; empty if the password is another one. */
    Optional<byte[]> open(String password) throws GeneralSecurityException {
        try {
            byte[] sealed = Base64.getDecoder().decode(value);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, password, salt, nonce).doFinal(sealed));
        } catch (AEADBadTagException otherPassword) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, String password, String salt, String nonce) throws GeneralSecurityException {
        byte[] salted = Base64.getUrlDecoder().decode(salt);
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salted, ROUNDS, KEY_BITS);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(spec)
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BITS, Base64.getUrlDecoder().decode(nonce)));
        return cipher;
    }
}
