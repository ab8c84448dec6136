package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;

/** Hands the contents of a file out and marks in the book of calls what came of it. */
@ApplicationScoped
public class FileTaking {

    private static final int GOOD = 200;

    private DeliveredFiles files;
    private GatewayCalls calls;
    private CallReceipts receipts;

    protected FileTaking() {} // for CDI proxies

    @Inject
    public FileTaking(DeliveredFiles files, GatewayCalls calls, CallReceipts receipts) {
        this.files = files;
        this.calls = calls;
        this.receipts = receipts;
    }

    /** Sends what is still on its way. */
    @FunctionalInterface
    public interface Flush {
        void run() throws IOException;
    }

    /** Where the contents go. */
    public record Target(OutputStream out, Flush flush) {}

    /** @throws IOException if the buyer is gone; it is not charged then */
    public void hand(DeliveredFiles.Opened opened, Target target) throws IOException {
        try {
            int no = 0;
            for (byte[] part = files.part(opened, no); part.length > 0; part = files.part(opened, no)) {
                target.out().write(part);
                no++;
            }
            target.flush().run();
        } catch (IOException | RuntimeException e) {
            calls.failed(opened.call(), GOOD, "buyerGone");
            throw e;
        }
        receipts.delivered(opened.call(), opened.size());
    }
}
