package org.tongqu.search;

/**
 * Elasticsearch cannot be reached, does not answer in time or is overloaded; the same request may succeed later.
 */
public class SearchUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public SearchUnavailable(String message) {
        super(message);
    }
}
