package org.tongqu.portal.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Content that is kept until it is known to be whole: small one in memory, larger one in a file that goes with it. */
public final class Spool implements AutoCloseable {

    private static final int IN_MEMORY = 256 << 10;
    private static final int STEP = 16 << 10;

    /** There is more than wanted. */
    static final class Overflow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Path file;
    private long length;

    private Spool() {}

    static Spool empty() {
        return new Spool();
    }

    /**
     * Keeps all that comes.
     *
     * @throws Overflow if it is longer than the limit
     */
    static Spool of(InputStream in, long limit) throws IOException {
        Spool spool = new Spool();
        try {
            spool.fill(in, limit);
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    private void fill(InputStream in, long limit) throws IOException {
        byte[] step = new byte[STEP];
        int read = take(in, step, limit);
        while (read >= 0 && length <= IN_MEMORY) {
            memory.write(step, 0, read);
            read = take(in, step, limit);
        }
        if (read < 0) {
            return;
        }
        file = Files.createTempFile("tongqu-gateway", null);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (; read >= 0; read = take(in, step, limit)) {
                out.write(step, 0, read);
            }
        }
    }

    private int take(InputStream in, byte[] step, long limit) throws IOException {
        int read = in.read(step);
        length += Math.max(0, read);
        if (length > limit) {
            throw new Overflow();
        }
        return read;
    }

    long length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        memory.writeTo(out);
        if (file != null) {
            Files.copy(file, out);
        }
    }

    InputStream open() throws IOException {
        InputStream start = new ByteArrayInputStream(memory.toByteArray());
        return file == null ? start : new SequenceInputStream(start, Files.newInputStream(file));
    }

    /** All of it; only for content that is small by its limit. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        writeTo(all);
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
