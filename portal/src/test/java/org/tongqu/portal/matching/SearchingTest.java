package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.Beginning;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Hit;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.Suggester;
import org.tongqu.search.analysis.Passage;

class SearchingTest {

    private static final DocumentRef SHOWN = new DocumentRef(Kind.CASE, "TC-2026-001");
    private static final DocumentRef WITHDRAWN = new DocumentRef(Kind.CASE, "TC-2026-002");
    private static final DocumentRef UNIT = new DocumentRef(Kind.ORGANISATION, "O001");

    private final Foundation house = new Foundation();
    private final MemorySearchLog log = new MemorySearchLog();
    private final List<PlainQuestion> plain = new ArrayList<>();
    private final RecordSources sources =
            new RecordSources(List.of(new Shelf(Kind.CASE, SHOWN, plain), new Shelf(Kind.ORGANISATION, UNIT, plain)));
    private final SearchEyes eyes = new SearchEyes(house.person, house.access, null);
    private final SearchJournal journal = new SearchJournal(
            log, () -> "address 10.0.0.1", house.person, new VisitorHash(log, new Secrets(null)), house.clock);
    private final EngineQuestions questions = new EngineQuestions(eyes, new AreaChoices(house.areas), house.clock);
    private boolean away;
    private boolean relaxed;
    private SearchQuery asked;

    @Test
    void rows_are_read_anew_in_the_order_of_the_index_and_what_is_gone_is_left_out() {
        Searching.Answer answer = searching().search(question(Set.of()));
        assertThat(answer.rows()).extracting(row -> row.record().ref()).containsExactly(UNIT, SHOWN);
        assertThat(answer.kinds()).isEqualTo(Map.of(Kind.CASE, 2L, Kind.ORGANISATION, 1L));
        assertThat(asked.counted()).contains(Facet.KIND, Facet.MODE, Facet.YEAR, AreaCoverage.AREA);
    }

    @Test
    void while_the_index_is_away_the_database_looks_through_the_wanted_kinds() {
        away = true;
        Searching.Answer all = searching().search(question(Set.of()));
        assertThat(all.degraded()).isTrue();
        assertThat(all.rows()).extracting(row -> row.record().ref()).containsExactly(SHOWN, UNIT);
        assertThat(all.kinds()).isEmpty();
        Searching.Answer units = searching().search(question(Set.of(Kind.ORGANISATION.code())));
        assertThat(units.rows()).extracting(row -> row.record().ref()).containsExactly(UNIT);
        assertThat(units.total()).isEqualTo(1);
        assertThat(suggesting().complete("示例")).isEmpty();
        assertThat(suggesting().didYouMean(question(Set.of()), all)).isEmpty();
    }

    @Test
    void pages_of_the_database_follow_one_another_over_all_kinds() {
        away = true;
        assertThat(plainPage(0, 1)).containsExactly(SHOWN);
        assertThat(plainPage(1, 1)).containsExactly(UNIT);
        assertThat(plainPage(2, 1)).isEmpty();
        assertThat(plainPage(0, 24)).containsExactly(SHOWN, UNIT);
        assertThat(plainPage(10_000, 24)).isEmpty();
    }

    private List<DocumentRef> plainPage(int number, int size) {
        Searching.Question asked =
                new Searching.Question("示例", Set.of(Kind.CASE, Kind.ORGANISATION), Map.of(), new Page(number, size));
        return searching().search(asked).rows().stream()
                .map(row -> row.record().ref())
                .toList();
    }

    @Test
    void the_database_is_asked_for_modes_and_regions_and_once_more_in_simplified_script() {
        away = true;
        Map<Facet, Set<String>> chosen = Map.of(Facet.MODE, Set.of("WATER"), Facet.REGION, Set.of("YRD"));
        searching().search(new Searching.Question("ＥＴＣ門架\0", Set.of(Kind.CASE), chosen, new Page(0, 24)));
        assertThat(plain).containsExactly(new PlainQuestion("ＥＴＣ門架", List.of("WATER"), List.of("NATIONAL", "YRD")));
        plain.clear();
        searching().search(new Searching.Question("無ＥＴＣ", Set.of(Kind.CASE), chosen, new Page(0, 24)));
        assertThat(plain).extracting(PlainQuestion::text).containsExactly("無ＥＴＣ", "无etc");
    }

    @Test
    void proposals_are_terms_and_titles_as_the_database_has_them_now() {
        List<Suggesting.Proposal> proposals = suggesting().complete("网约");
        assertThat(proposals).extracting(Suggesting.Proposal::text).containsExactly("网约车", "名称 TC-2026-001");
        assertThat(proposals.get(0).record()).isNull();
        assertThat(proposals.get(0).count()).isEqualTo(4);
    }

    @Test
    void another_spelling_is_offered_only_if_the_answer_is_thin() {
        Searching.Answer enough = searching().search(question(Set.of()));
        assertThat(suggesting().didYouMean(question(Set.of()), enough)).isEmpty();
        relaxed = true;
        Searching.Answer thin = searching().search(question(Set.of()));
        assertThat(suggesting().didYouMean(question(Set.of()), thin)).contains("网约车");
    }

    private Searching searching() {
        return new Searching(this::found, sources, questions, journal);
    }

    private Suggesting suggesting() {
        return new Suggesting(
                new Suggester() {
                    @Override
                    public Completions complete(Beginning beginning) {
                        requireThere();
                        return new Completions(List.of(new Term("网约车", 4)), List.of(SHOWN, WITHDRAWN));
                    }

                    @Override
                    public Optional<String> correct(SearchQuery query) {
                        requireThere();
                        return Optional.of("网约车");
                    }
                },
                sources,
                eyes);
    }

    private SearchResult found(SearchQuery query) {
        requireThere();
        asked = query;
        List<Hit> hits = Stream.of(UNIT, WITHDRAWN, SHOWN)
                .map(ref -> new Hit(ref, 1, new Passage(List.of(), false, false), List.of()))
                .toList();
        List<FacetValue> kinds = List.of(new FacetValue("case", 2, false), new FacetValue("organisation", 1, false));
        return new SearchResult(
                hits,
                new SearchResult.Total(3, true),
                Map.of(Facet.KIND, kinds),
                new SearchResult.Note(false, relaxed, false));
    }

    private void requireThere() {
        if (away) {
            throw new SearchUnavailable("away");
        }
    }

    private static Searching.Question question(Set<String> kinds) {
        Map<Facet, Set<String>> chosen = kinds.isEmpty() ? Map.of() : Map.of(Facet.KIND, kinds);
        return new Searching.Question("网月车", Set.of(Kind.CASE, Kind.ORGANISATION), chosen, new Page(0, 24));
    }

    /** Has one record that may be read. */
    private record Shelf(Kind kind, DocumentRef known, List<PlainQuestion> asked) implements RecordSource {

        private FoundRecord row() {
            return new FoundRecord(known, "名称 " + known.id(), "", "", "", List.of());
        }

        @Override
        public Map<String, FoundRecord> read(Collection<String> ids) {
            Map<String, FoundRecord> rows = new HashMap<>();
            if (ids.contains(known.id())) {
                rows.put(known.id(), row());
            }
            return rows;
        }

        @Override
        public Slice<FoundRecord> plain(PlainQuestion question, Page page) {
            asked.add(question);
            boolean nothing = question.text().startsWith("無") || question.text().startsWith("无");
            return new Slice<>(
                    nothing || page.number() * page.size() > 0 ? List.of() : List.of(row()), nothing ? 0 : 1, page);
        }

        @Override
        public Optional<SearchDocument> document(String id) {
            throw new UnsupportedOperationException("a search writes nothing");
        }

        @Override
        public OptionalLong version(String id) {
            throw new UnsupportedOperationException("a search writes nothing");
        }

        @Override
        public Stream<SearchDocument> documents() {
            throw new UnsupportedOperationException("a search writes nothing");
        }

        @Override
        public List<String> naming(Walk walk) {
            throw new UnsupportedOperationException("nobody is renamed");
        }
    }
}
