package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.SearchDocument;

/** Makes documents of all records of a kind, step by step, so that a rebuild never holds all at once. */
@ApplicationScoped
public class RecordWalks {

    private static final Comparator<SearchDocument> BY_NUMBER =
            Comparator.comparing(document -> document.ref().id());

    private RecordStep step;

    protected RecordWalks() {} // for CDI proxies

    @Inject
    public RecordWalks(RecordStep step) {
        this.step = step;
    }

    /**
     * The documents in the order of their numbers.
     *
     * @param numbers the numbers of a step
     * @param documents the documents of the records with these numbers; some may have none
     */
    @SystemOnly
    public Stream<SearchDocument> documents(
            Function<Walk, List<String>> numbers, Function<List<String>, Stream<SearchDocument>> documents) {
        return numbers(Walk.all(), numbers).flatMap(ids -> {
            List<SearchDocument> read = step.of(() -> documents.apply(ids).toList());
            return read.stream().sorted(BY_NUMBER);
        });
    }

    /** The numbers of all steps, each read when it is asked for. */
    static Stream<List<String>> numbers(Walk first, Function<Walk, List<String>> numbers) {
        return Stream.iterate(
                numbers.apply(first),
                ids -> !ids.isEmpty(),
                ids -> numbers.apply(first.behind(ids.get(ids.size() - 1))));
    }
}
