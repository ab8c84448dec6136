package org.tongqu.search.elastic;

import org.tongqu.search.SearchUnavailable;

/** An index was dropped between looking for it and writing into it, because another took its place. */
class IndexGone extends SearchUnavailable {

    private static final long serialVersionUID = 1L;

    IndexGone(String message) {
        super(message);
    }
}
