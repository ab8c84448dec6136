package org.tongqu.search;

import java.util.List;
import java.util.Optional;

/** Helps people to word a question: completes it while they type and corrects it when it finds next to nothing. */
public interface Suggester {

    /**
     * What may be meant by the beginning of a question.
     *
     * @throws SearchUnavailable if Elasticsearch cannot be reached or none of the kinds has an index yet
     * @throws SearchRejected if it refuses the request
     */
    Completions complete(Beginning beginning);

    /**
     * The question in another spelling, in Simplified script, if that finds more; selections and pages do not matter.
     *
     * @throws SearchUnavailable if Elasticsearch cannot be reached
     * @throws SearchRejected if it refuses the request
     */
    Optional<String> correct(SearchQuery query);

    /**
     * Proposals for a beginning.
     *
     * @param terms transport terms that begin so and find something, most frequent first
     * @param titles documents whose title begins so, then those with a word in the title that begins so
     */
    record Completions(List<Term> terms, List<DocumentRef> titles) {

        public static final Completions NONE = new Completions(List.of(), List.of());

        public Completions {
            terms = List.copyOf(terms);
            titles = List.copyOf(titles);
        }
    }

    /**
     * A term and how many documents it finds.
     *
     * @param wording as people write it
     * @param count number of documents
     */
    record Term(String wording, long count) {}
}
