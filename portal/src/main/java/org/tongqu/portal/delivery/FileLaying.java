package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Takes a file in from its seller; it may come slowly, so no transaction is open until all of it is here. */
@ApplicationScoped
public class FileLaying {

    private DeliveredFiles files;

    protected FileLaying() {} // for CDI proxies

    @Inject
    public FileLaying(DeliveredFiles files) {
        this.files = files;
    }

    /** Lays a file down for the buyer. */
    @Needs("delivery.declare")
    public FileFacts upload(String orderId, String name, InputStream content) {
        files.requireRoom(orderId, name);
        MessageDigest sha = Sha256.fresh();
        try (InputStream counted = new DigestInputStream(content, sha);
                Spool spool = Spool.of(counted, DeliveredFiles.LARGEST)) {
            new Violations().require(spool.length() > 0, "content", "required").throwIfAny();
            return files.keep(orderId, name, spool, HexFormat.of().formatHex(sha.digest()));
        } catch (Spool.Overflow e) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "delivery.fileTooLarge", DeliveredFiles.LARGEST >> 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
