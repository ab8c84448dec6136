package org.tongqu.portal.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which headers pass the gateway: those that are about the content, and no others, in both directions.
 *
 * <p>So cookies, credentials, addresses of clients and whatever belongs to a connection stay where they are.
 */
final class PassedHeaders {

    /** What the provider hears of the buyer's request. */
    static final List<String> TO_PROVIDER = List.of(
            "Accept",
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Content-Encoding",
            "Content-Language",
            "Content-Type",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Unmodified-Since",
            "Idempotency-Key",
            "Prefer",
            "Range");

    /** What the buyer hears of the provider's answer. */
    static final List<String> TO_BUYER = List.of(
            "Accept-Ranges",
            "Content-Disposition",
            "Content-Encoding",
            "Content-Language",
            "Content-Range",
            "Content-Type",
            "ETag",
            "Last-Modified",
            "Preference-Applied");

    /** Headers by which a provider cannot let itself be identified, because the gateway or the connection needs them. */
    private static final Set<String> TAKEN = Set.of(
            "connection",
            "content-length",
            "cookie",
            "expect",
            "host",
            "keep-alive",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private PassedHeaders() {}

    /** Whether the gateway can identify itself by a header of that name. */
    static boolean canIdentify(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.matches("[a-z0-9-]{1,60}")
                && !TAKEN.contains(small)
                && TO_PROVIDER.stream().noneMatch(passed -> passed.equalsIgnoreCase(small));
    }
}
