package org.tongqu.portal.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * What a buyer asks of a provider's service.
 *
 * @param method one of GET, HEAD, POST, PUT, PATCH, DELETE
 * @param rawPath path below the service as it was written
 * @param rawQuery question as it was written; null for none
 * @param headers those that may pass
 * @param body where the content comes from
 */
public record GatewayRequest(
        String method, String rawPath, String rawQuery, Map<String, String> headers, Content body) {

    /** Headers of the buyer that pass to the provider. */
    public static final List<String> PASSED = PassedHeaders.TO_PROVIDER;

    /** The content of a request. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
