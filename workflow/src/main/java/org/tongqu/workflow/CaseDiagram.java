package org.tongqu.workflow;

import java.util.Optional;

/** Draws where a case stands. */
public interface CaseDiagram {

    /**
     * The process of the latest case about a subject as an inline SVG picture: its stations with done, current and future
     * ones told apart by shape, word and class. Empty if there never was a case.
     *
     * <p>The picture carries a title and a description for screen readers. It contains no colour; style it through the
     * classes {@code tq-diagram}, {@code tq-diagram-station}, {@code tq-diagram-gate}, {@code tq-diagram-end},
     * {@code tq-diagram-track}, {@code tq-diagram-label}, {@code tq-diagram-mark} and the states
     * {@code tq-diagram-done}, {@code tq-diagram-current}, {@code tq-diagram-future}, {@code tq-diagram-stopped}.
     */
    Optional<String> svg(Subject subject, Words words);

    /** How a station stands. */
    enum StationState {
        /** Passed. */
        DONE,
        /** Waits for a decision. */
        CURRENT,
        /** Not reached. */
        FUTURE,
        /** Left without a decision. */
        STOPPED
    }

    /** The words in the picture, in the reader's language. */
    interface Words {

        /** Title of the picture. */
        String title(ProcessKey process);

        /**
         * Name of an element.
         *
         * @param element key of the element, for example {@code formalCheck}
         * @param name its Chinese name
         */
        String element(String element, String name);

        /** Word for a state. */
        String state(StationState state);
    }
}
