package org.tongqu.portal.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A whole answer of a provider's service, cleared of what the buyer must not see. */
public final class ProviderAnswer implements AutoCloseable {

    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final int status;
    private final Map<String, String> headers;
    private final Spool content;
    private final Deadline deadline;

    /** @param deadline by when it has to be handed out */
    ProviderAnswer(int status, Map<String, String> headers, Spool content, Deadline deadline) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.content = content;
        this.deadline = deadline;
    }

    public int status() {
        return status;
    }

    /** Whether it is what was asked for; otherwise the provider says what is wrong with the question. */
    boolean isGood() {
        return status / HUNDRED == SUCCESS;
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** Length of the content in bytes. */
    public long length() {
        return content.length();
    }

    /** @throws IOException if the buyer is gone or too slow */
    public void writeTo(OutputStream out) throws IOException {
        content.writeTo(deadline.on(out));
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
