package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Finder;
import org.tongqu.search.Hit;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;
import org.tongqu.search.SearchUnavailable;

/** Finds everything that the marketplace lists in one box. */
@ApplicationScoped
public class Searching {

    /** What an organisation is, for example an authority or an enterprise. */
    public static final Facet ORGANISATION_KIND = new Facet("organisationKind");

    /** Years that the data are about, as far as the record states them. */
    public static final Facet COVERED_YEAR = new Facet("coveredYear");

    /** How long ago the record changed at most, see {@link UpdatedWithin}. */
    public static final Facet UPDATED_WITHIN = new Facet("updatedWithin");

    /** How wide the areas are that the record covers as a whole, see {@link org.tongqu.portal.code.Areas.Level}. */
    public static final Facet AREA_LEVEL = new Facet("areaLevel");

    /** How many of what is found for an area do not lie in it but cover it as a whole; only counted, never chosen. */
    public static final Facet REGION_WIDER = new Facet("regionWider");

    /** The facets that are counted, in the order in which they are shown; those of regions are areas of all levels. */
    public static final List<Facet> FACETS = List.of(
            Facet.MODE,
            Facet.THEME,
            Facet.REGION,
            AREA_LEVEL,
            Facet.UPDATE_FREQUENCY,
            Facet.DELIVERY_FORM,
            Facet.GRADE,
            Facet.PRICE_KIND,
            Facet.OPEN_ATTRIBUTE,
            ORGANISATION_KIND,
            COVERED_YEAR,
            UPDATED_WITHIN,
            Facet.YEAR);

    private Finder finder;
    private RecordSources sources;
    private EngineQuestions questions;
    private SearchJournal journal;

    protected Searching() {} // for CDI proxies

    @Inject
    public Searching(Finder finder, RecordSources sources, EngineQuestions questions, SearchJournal journal) {
        this.finder = finder;
        this.sources = sources;
        this.questions = questions;
        this.journal = journal;
    }

    /**
     * What somebody looks for.
     *
     * @param kinds kinds to look through
     * @param selections chosen values per facet; {@link Facet#KIND} narrows without touching the counts of the other kinds
     * @param sort order of the rows; while the index is away they come by number
     */
    public record Question(
            String text, Set<Kind> kinds, Map<Facet, Set<String>> selections, SearchSort sort, Page page) {

        /** Best match first. */
        public Question(String text, Set<Kind> kinds, Map<Facet, Set<String>> selections, Page page) {
            this(text, kinds, selections, SearchSort.RELEVANCE, page);
        }

        /** The chosen values of a facet. */
        public Set<String> chosen(Facet facet) {
            return selections.getOrDefault(facet, Set.of());
        }

        /** The kinds of which rows are wanted. */
        Set<Kind> wanted() {
            Set<String> chosen = chosen(Facet.KIND);
            return kinds.stream()
                    .filter(kind -> chosen.isEmpty() || chosen.contains(kind.code()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /**
     * A found record; no hit if the index was away.
     *
     * @param wider whether it lies in none of the chosen regions but covers one as a whole
     */
    public record Row(Hit hit, FoundRecord record, boolean wider) {

        Row(Hit hit, FoundRecord record, Question question) {
            this(hit, record, record.coverage().isWiderThan(question.chosen(Facet.REGION)));
        }
    }

    /**
     * What was found.
     *
     * @param engine the answer of the index; absent if it was away and the database answered by number and title
     */
    public record Answer(List<Row> rows, long total, SearchResult engine) {

        public boolean degraded() {
            return engine == null;
        }

        /** How many there are of each kind under all other choices; empty while the index is away. */
        public Map<Kind, Long> kinds() {
            Map<Kind, Long> counts = new TreeMap<>();
            if (!degraded()) {
                for (FacetValue value : engine.facets().getOrDefault(Facet.KIND, List.of())) {
                    counts.put(Kind.of(value.code()), value.count());
                }
            }
            return counts;
        }
    }

    /** Searches; every row is read from the database, so that nothing outdated is shown. */
    @Needs("search.read")
    public Answer search(Question question) {
        try {
            Answer answer = answer(question, finder.search(query(question)));
            journal.note(question, answer);
            return answer;
        } catch (SearchUnavailable away) {
            return fromDatabase(question);
        }
    }

    /** The answer of the index with the rows of the database. */
    Answer answer(Question question, SearchResult result) {
        return new Answer(rows(question, result), result.total().value(), questions.answer(question, result));
    }

    SearchQuery query(Question question) {
        return questions.query(question);
    }

    private List<Row> rows(Question question, SearchResult result) {
        Map<DocumentRef, FoundRecord> read =
                sources.read(result.hits().stream().map(Hit::ref).toList());
        List<Row> rows = new ArrayList<>();
        for (Hit hit : result.hits()) {
            FoundRecord found = read.get(hit.ref());
            if (found != null) {
                rows.add(new Row(hit, found, question));
            }
        }
        return rows;
    }

    /** The rows of the wanted kinds one kind after the other; if the words are found nowhere, as most records write them. */
    private Answer fromDatabase(Question question) {
        PlainQuestion plain = questions.plain(question);
        Answer found = plainly(question, plain);
        return found.total() > 0 || plain.folded().equals(plain) ? found : plainly(question, plain.folded());
    }

    private Answer plainly(Question question, PlainQuestion plain) {
        int size = question.page().size();
        long skip = (long) question.page().number() * size;
        List<Row> rows = new ArrayList<>();
        long total = 0;
        for (Kind kind : RecordSources.KINDS) {
            if (question.wanted().contains(kind)) {
                long first = Math.max(0, skip - total);
                RecordSource source = sources.of(kind);
                Page page = new Page((int) Math.min(Integer.MAX_VALUE, first / size), size);
                Slice<FoundRecord> found = source.plain(plain, page);
                total += found.total();
                List<FoundRecord> items = new ArrayList<>(found.items());
                if (first % size != 0 && found.total() > (page.number() + 1L) * size) {
                    items.addAll(source.plain(plain, new Page(page.number() + 1, size))
                            .items());
                }
                PlainQuestion.part(items, (int) (first % size), size - rows.size())
                        .forEach(one -> rows.add(new Row(null, one, question)));
            }
        }
        return new Answer(rows, total, null);
    }
}
