package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.tongqu.search.SearchRejected;
import org.tongqu.search.SearchUnavailable;

/** Turns whatever goes wrong between here and Elasticsearch into one of two failures. */
final class Failures {

    /** Answers that may be different next time: too many requests, bad gateway, unavailable, gateway timeout. */
    private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);

    private static final int UNKNOWN = 401;
    private static final int FORBIDDEN = 403;

    private Failures() {}

    static RuntimeException translated(Exception failure) {
        if (failure instanceof ElasticsearchException answer) {
            return ofStatus(answer.status(), String.valueOf(answer.getMessage()), answer);
        }
        if (failure instanceof TransportException transport && transport.statusCode() >= 400) {
            return ofStatus(transport.statusCode(), String.valueOf(transport.getMessage()), transport);
        }
        if (failure instanceof SSLException) {
            return new SearchUnavailable(
                    "the certificate of Elasticsearch is not trusted; see tongqu.search.ca: " + failure.getMessage(),
                    failure);
        }
        if (failure instanceof IOException) {
            return new SearchUnavailable("Elasticsearch does not answer: " + failure.getMessage(), failure);
        }
        return failure instanceof RuntimeException own
                ? own
                : new SearchUnavailable("Elasticsearch cannot be asked", failure);
    }

    private static RuntimeException ofStatus(int status, String message, Exception cause) {
        if (status == UNKNOWN) {
            return new SearchUnavailable(
                    "Elasticsearch does not know who asks (401); see tongqu.search.api-key and tongqu.search.user",
                    cause);
        }
        if (status == FORBIDDEN) {
            return new SearchUnavailable(
                    "Elasticsearch does not allow the portal what it needs (403): " + message, cause);
        }
        return PASSING.contains(status)
                ? new SearchUnavailable("Elasticsearch cannot answer now (" + status + "): " + message, cause)
                : new SearchRejected("Elasticsearch refuses the request (" + status + "): " + message, cause);
    }

    /** Whether the answer was that an index is not there. */
    static boolean isMissing(SearchRejected failure) {
        return failure.getCause() instanceof ElasticsearchException answer && answer.status() == 404;
    }

    /** Whether somebody else has created the index in the meantime. */
    static boolean isExisting(SearchRejected failure) {
        return failure.getCause() instanceof ElasticsearchException answer
                && "resource_already_exists_exception".equals(answer.error().type());
    }
}
