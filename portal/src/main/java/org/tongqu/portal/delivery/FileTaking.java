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
    private Patience patience;

    protected FileTaking() {} // for CDI proxies

    @Inject
    public FileTaking(DeliveredFiles files, GatewayCalls calls, CallReceipts receipts, Patience patience) {
        this.files = files;
        this.calls = calls;
        this.receipts = receipts;
        this.patience = patience;
    }

    /** Sends what is still on its way. */
    @FunctionalInterface
    public interface Flush {
        void run() throws IOException;
    }

    /** Where the contents go. */
    public record Target(OutputStream out, Flush flush) {}

    /** @throws IOException if the buyer is gone or too slow, or the file was taken back meanwhile; it is not charged then */
    public void hand(DeliveredFiles.Opened opened, Target target) throws IOException {
        try {
            send(opened, target);
        } catch (TakenBack e) {
            calls.failed(opened.call(), GOOD, "takenBack");
            throw e;
        } catch (Deadline.Passed e) {
            calls.failed(opened.call(), GOOD, "buyerSlow");
            throw e;
        } catch (IOException | RuntimeException e) {
            calls.failed(opened.call(), GOOD, "buyerGone");
            throw e;
        }
        receipts.delivered(opened.call(), opened.size());
    }

    /** No part is left both at the end and when the file was taken back; only the length tells them apart. */
    private void send(DeliveredFiles.Opened opened, Target target) throws IOException {
        OutputStream out = patience.deadline().on(target.out());
        long sent = 0;
        int no = 0;
        for (byte[] part = files.part(opened, no); part.length > 0; part = files.part(opened, no)) {
            out.write(part);
            sent += part.length;
            no++;
        }
        if (sent != opened.size()) {
            throw new TakenBack(opened, sent);
        }
        target.flush().run();
    }

    /** The seller took the file back while it was read out. */
    private static final class TakenBack extends IOException {

        private static final long serialVersionUID = 1L;

        TakenBack(DeliveredFiles.Opened opened, long sent) {
            super("file " + opened.file() + " ended after " + sent + " of " + opened.size() + " bytes");
        }
    }
}
