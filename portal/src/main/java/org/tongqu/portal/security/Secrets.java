package org.tongqu.portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** Makes and checks secrets: passwords by PBKDF2 (HMAC-SHA-512, 210,000 rounds), tokens by SHA-256 of 32 random bytes. */
@ApplicationScoped
public class Secrets {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private final SecureRandom random = new SecureRandom();
    private Pbkdf2PasswordHash passwords;
    private String decoy;

    protected Secrets() {} // for CDI proxies

    @Inject
    public Secrets(Pbkdf2PasswordHash passwords) {
        this.passwords = passwords;
    }

    @PostConstruct
    void configure() {
        passwords.initialize(PARAMETERS);
        decoy = hash(random(16));
    }

    public String hash(String password) {
        return passwords.generate(password.toCharArray());
    }

    public boolean matches(String password, String hash) {
        return passwords.verify(password.toCharArray(), hash);
    }

    /** Takes as long as a real check, so that an unknown name cannot be told from a wrong password by time. */
    public void pretend(String password) {
        passwords.verify(password.toCharArray(), decoy);
    }

    /** Random bytes in URL-safe letters. */
    public String random(int bytes) {
        byte[] buffer = new byte[bytes];
        random.nextBytes(buffer);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer);
    }

    public static String digest(String secret) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
