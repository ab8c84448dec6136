package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tongqu.portal.security.Secrets;

/** Seals links to files (HMAC-SHA-256), so that nobody can make one up or make one live longer; the same on all nodes. */
@ApplicationScoped
public class LinkSeal {

    private static final String MAC = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private HandOverRepository repository;
    private Secrets secrets;

    protected LinkSeal() {} // for CDI proxies

    @Inject
    public LinkSeal(HandOverRepository repository, Secrets secrets) {
        this.repository = repository;
        this.secrets = secrets;
    }

    /** @param until second of the epoch */
    String of(long fileId, long until) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.UTF_8), MAC));
            byte[] seal = mac.doFinal(("file|" + fileId + "|" + until).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean fits(long fileId, long until, String seal) {
        return MessageDigest.isEqual(
                of(fileId, until).getBytes(StandardCharsets.US_ASCII), seal.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Read each time: what this transaction made may be rolled back with it, so a node that remembered it would seal with
     * what no other node knows.
     */
    private String secret() {
        return repository.seal(secrets.random(SECRET_BYTES));
    }
}
