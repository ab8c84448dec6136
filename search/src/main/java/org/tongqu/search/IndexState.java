package org.tongqu.search;

/**
 * How the index of one kind stands.
 *
 * @param kind which kind
 * @param condition whether it can be used
 * @param documents how many documents it holds
 * @param version running number of the index behind the alias; 0 if there is none
 * @param problem why it cannot be used, for operators; empty if it can
 */
public record IndexState(Kind kind, Condition condition, long documents, int version, String problem) {

    public IndexState(Kind kind, Condition condition, long documents, int version) {
        this(kind, condition, documents, version, "");
    }

    /** Whether an index can be used. */
    public enum Condition {
        /** Usable and built with the present analysis. */
        READY,
        /** Usable, but built with another analysis or layout: rebuild it. */
        OUTDATED,
        /** Usable, but never filled from its source as a whole, because somebody deleted the one before: rebuild it. */
        INCOMPLETE,
        /** Elasticsearch answers, but there is no index: rebuild it. */
        MISSING,
        /** Elasticsearch cannot be reached. */
        UNAVAILABLE
    }

    /** Whether the index ought to be rebuilt from its source. */
    public boolean needsRebuild() {
        return condition != Condition.READY && condition != Condition.UNAVAILABLE;
    }

    /** Whether searches are answered. */
    public boolean available() {
        return condition != Condition.MISSING && condition != Condition.UNAVAILABLE;
    }
}
