package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tongqu.portal.delivery.mark.CopyCode;
import org.tongqu.portal.security.Secrets;

/** Seals links to files and codes of copies (HMAC-SHA-256), so that nobody can make one up or make one live longer; the same on all nodes. */
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

    /**
     * The seal of a link.
     *
     * @param until second of the epoch
     * @param copy code of the copy that leaves by it
     */
    String of(long fileId, long until, String copy) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sealed("file|" + fileId + "|" + until + "|" + copy));
    }

    /** The code of the copy with that number; whoever does not know the secret cannot make one up. */
    CopyCode code(long number) {
        return CopyCode.ofDigits(HexFormat.of().formatHex(sealed("copy|" + number)));
    }

    private byte[] sealed(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret().getBytes(StandardCharsets.UTF_8), MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean fits(long fileId, long until, String copy, String seal) {
        return MessageDigest.isEqual(
                of(fileId, until, copy).getBytes(StandardCharsets.US_ASCII), seal.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Read each time: what this transaction made may be rolled back with it, so a node that remembered it would seal with
     * what no other node knows.
     */
    private String secret() {
        return repository.seal(secrets.random(SECRET_BYTES));
    }
}
