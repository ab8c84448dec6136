package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.tongqu.portal.delivery.mark.CopyMarks;

/** Hands the contents of a file out with the mark of their copy and marks in the book of calls what came of it. */
@ApplicationScoped
public class FileTaking {

    private static final int GOOD = 200;

    /** A file that is marked is held in memory as a whole, so a node marks one at a time. */
    private final Semaphore marking = new Semaphore(1);

    private DeliveredFiles files;
    private FileCopies copies;
    private GatewayCalls calls;
    private CallReceipts receipts;
    private Patience patience;

    protected FileTaking() {} // for CDI proxies

    @Inject
    public FileTaking(
            DeliveredFiles files, FileCopies copies, GatewayCalls calls, CallReceipts receipts, Patience patience) {
        this.files = files;
        this.copies = copies;
        this.calls = calls;
        this.receipts = receipts;
        this.patience = patience;
    }

    /**
     * What is about to leave.
     *
     * @param name of the file, with the code of the copy
     * @param code of the copy
     * @param size in bytes
     * @param digest SHA-256 in hexadecimal digits
     */
    public record Leaving(String name, String code, long size, String digest) {}

    /** Says what is about to leave, before its first byte. */
    @FunctionalInterface
    public interface Head {
        void say(Leaving leaving);
    }

    /** Sends what is still on its way. */
    @FunctionalInterface
    public interface Flush {
        void run() throws IOException;
    }

    /** Where the contents go. */
    public record Target(Head head, OutputStream out, Flush flush) {}

    /** @throws IOException if the buyer is gone or too slow, or the file was taken back meanwhile; it is not charged then */
    public void hand(DeliveredFiles.Opened opened, Target target) throws IOException {
        long size;
        try {
            size = send(opened, target);
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
        receipts.delivered(opened.call(), size);
    }

    private long send(DeliveredFiles.Opened opened, Target target) throws IOException {
        Deadline deadline = patience.deadline();
        Optional<Marked> marked = marked(opened);
        if (marked.isEmpty()) {
            DeliveredFile.Content content = new DeliveredFile.Content(
                    opened.file().size(), opened.file().digest());
            begin(opened, target, content, false);
            parts(opened, deadline.on(target.out()));
            target.flush().run();
            return content.size();
        }
        try (Spool spool = marked.get().spool()) {
            begin(opened, target, marked.get().content(), true);
            spool.writeTo(deadline.on(target.out()));
            target.flush().run();
            return spool.length();
        }
    }

    /** What leaves is kept before it does, so that no copy is outside of which the platform does not know. */
    private void begin(DeliveredFiles.Opened opened, Target target, DeliveredFile.Content content, boolean inside) {
        copies.leaves(opened.mark().code(), content, inside);
        target.head()
                .say(new Leaving(
                        opened.mark().fileName(opened.file().name()),
                        opened.mark().code().shown(),
                        content.size(),
                        content.digest()));
    }

    /** Contents with their mark; large ones wait for a slow buyer in a file. */
    private record Marked(Spool spool, DeliveredFile.Content content) {}

    private Optional<Marked> marked(DeliveredFiles.Opened opened) throws IOException {
        if (!CopyMarks.isMarkable(opened.file().name())) {
            return Optional.empty();
        }
        marking.acquireUninterruptibly();
        try {
            ByteArrayOutputStream whole =
                    new ByteArrayOutputStream((int) opened.file().size());
            parts(opened, whole);
            Optional<byte[]> marked = CopyMarks.marked(whole.toByteArray(), opened.mark());
            return marked.isEmpty() ? Optional.empty() : Optional.of(kept(marked.get()));
        } finally {
            marking.release();
        }
    }

    private static Marked kept(byte[] marked) throws IOException {
        DeliveredFile.Content content = new DeliveredFile.Content(marked.length, Sha256.of(marked));
        return new Marked(Spool.of(new ByteArrayInputStream(marked), marked.length), content);
    }

    /** No part is left both at the end and when the file was taken back; only the length tells them apart. */
    private void parts(DeliveredFiles.Opened opened, OutputStream out) throws IOException {
        long sent = 0;
        int no = 0;
        for (byte[] part = files.part(opened, no); part.length > 0; part = files.part(opened, no)) {
            out.write(part);
            sent += part.length;
            no++;
        }
        if (sent != opened.file().size()) {
            throw new TakenBack(opened, sent);
        }
    }

    /** The seller took the file back while it was read out. */
    private static final class TakenBack extends IOException {

        private static final long serialVersionUID = 1L;

        TakenBack(DeliveredFiles.Opened opened, long sent) {
            super("file " + opened.file().id() + " ended after " + sent + " of "
                    + opened.file().size() + " bytes");
        }
    }
}
