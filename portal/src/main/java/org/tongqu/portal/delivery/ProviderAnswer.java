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

    ProviderAnswer(int status, Map<String, String> headers, Spool content) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.content = content;
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

    public void writeTo(OutputStream out) throws IOException {
        content.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
