package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.security.Secrets;

/**
 * Seals what the gateway shows to providers (AES-256-GCM) with the secret of the installation, which is not in the database.
 *
 * <p>A sealed value opens only for the product it was sealed for.
 */
@ApplicationScoped
public class CredentialVault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private GatewaySettings settings;
    private Secrets secrets;

    protected CredentialVault() {} // for CDI proxies

    @Inject
    public CredentialVault(GatewaySettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Whether the installation has a secret to seal with. */
    boolean isOpen() {
        return settings.secret().isPresent();
    }

    String sealed(String productId, String value) {
        byte[] nonce = Base64.getUrlDecoder().decode(secrets.random(NONCE));
        byte[] content = run(Cipher.ENCRYPT_MODE, productId, nonce, value.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(NONCE + content.length)
                .put(nonce)
                .put(content)
                .array();
        return Base64.getEncoder().encodeToString(all);
    }

    /** @throws Refusal if the installation has another secret than the one it was sealed with */
    String opened(String productId, String sealed) {
        byte[] all = Base64.getDecoder().decode(sealed);
        byte[] nonce = new byte[NONCE];
        byte[] content = new byte[all.length - NONCE];
        ByteBuffer.wrap(all).get(nonce).get(content);
        return new String(run(Cipher.DECRYPT_MODE, productId, nonce, content), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String productId, byte[] nonce, byte[] content) {
        String secret = settings.secret().orElseThrow(() -> new ProviderFailed("noSecret", 0));
        try {
            byte[] key = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(productId.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (javax.crypto.AEADBadTagException e) {
            throw new ProviderFailed("noSecret", 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
