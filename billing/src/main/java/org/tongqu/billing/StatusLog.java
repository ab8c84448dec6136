package org.tongqu.billing;

import java.util.List;

/** Append-only history of the states of all documents: who moved which document from where to where, when and why. */
public interface StatusLog {

    /** Adds one change; it is stamped with the time of the clock and becomes visible with the transaction. */
    default void add(Entry entry) {
        addAll(List.of(entry));
    }

    /** Adds changes in their order; they are stamped with the time of the clock and become visible with the transaction. */
    void addAll(List<Entry> entries);

    /** The history of one document, oldest first. */
    List<Dated> of(DocumentKind kind, String id);

    /**
     * A change of a state.
     *
     * @param kind kind of the document
     * @param id number of the document
     * @param from state before, empty for a new document
     * @param to state after
     * @param actor who did it
     * @param reason why, empty if it explains itself
     */
    record Entry(DocumentKind kind, String id, String from, String to, Actor actor, String reason) {

        /** The birth of a document. */
        public static Entry born(DocumentKind kind, String id, Enum<?> state, Actor actor) {
            return new Entry(kind, id, "", state.name(), actor, "");
        }

        /** A move between two states. */
        public static Entry moved(DocumentKind kind, String id, Enum<?> from, Enum<?> to, Actor actor) {
            return new Entry(kind, id, from.name(), to.name(), actor, "");
        }

        /** The same change with its reason. */
        public Entry because(String why) {
            return new Entry(kind, id, from, to, actor, why);
        }
    }

    /**
     * A change with its time.
     *
     * @param entry the change
     * @param at when it was made
     */
    record Dated(Entry entry, java.time.Instant at) {}
}
