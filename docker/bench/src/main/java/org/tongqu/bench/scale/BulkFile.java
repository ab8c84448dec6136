package org.tongqu.bench.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Bulk requests with the products as the product prepared them, addressed to another index. */
final class BulkFile implements AutoCloseable {

    /** The index that they are addressed to. */
    static final String INDEX = "benchmark-raw-bulk";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PRODUCTS = "\"_index\":\"tongqu-product-";
    private static final int LINE_LOOKED_AT = 300;

    private final DataOutputStream out;

    private BulkFile(DataOutputStream out) {
        this.out = out;
    }

    static BulkFile write(Path file) throws IOException {
        return new BulkFile(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)));
    }

    /** Keeps a request if it carries products. */
    synchronized void keep(Recorded bulk) {
        String start = new String(bulk.body(), 0, Math.min(LINE_LOOKED_AT, bulk.body().length), StandardCharsets.UTF_8);
        if (!start.contains(PRODUCTS)) {
            return;
        }
        try {
            byte[] body = addressed(bulk.body());
            out.writeInt(body.length);
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the requests to a consumer, one after the other, and says how many bytes they have. */
    static long read(Path file, Consumer<byte[]> consumer) throws IOException {
        long bytes = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            while (true) {
                byte[] body;
                try {
                    body = new byte[in.readInt()];
                } catch (EOFException end) {
                    return bytes;
                }
                in.readFully(body);
                bytes += body.length;
                consumer.accept(body);
            }
        }
    }

    /** Every other line says what is done with the document on the next one. */
    static byte[] addressed(byte[] body) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(body.length);
        boolean action = true;
        int from = 0;
        for (int i = 0; i < body.length; i++) {
            if (body[i] == '\n') {
                if (action) {
                    lines.write(action(body, from, i));
                } else {
                    lines.write(body, from, i - from);
                }
                lines.write('\n');
                action = !action;
                from = i + 1;
            }
        }
        return lines.toByteArray();
    }

    private static byte[] action(byte[] body, int from, int to) throws IOException {
        ObjectNode line = (ObjectNode) JSON.readTree(body, from, to - from);
        ObjectNode put = (ObjectNode) line.get("index");
        put.put("_index", INDEX);
        put.remove("require_alias");
        return JSON.writeValueAsBytes(line);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
