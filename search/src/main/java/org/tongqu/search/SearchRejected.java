package org.tongqu.search;

/** Elasticsearch refuses the request as such; repeating it will not help. */
public class SearchRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchRejected(String message, Throwable cause) {
        super(message, cause);
    }

    public SearchRejected(String message) {
        super(message);
    }
}
