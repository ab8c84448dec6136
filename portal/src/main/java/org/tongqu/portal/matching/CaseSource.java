package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.portal.matching.FoundRecord.Fact;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.portal.typicalcase.CaseCatalogue;
import org.tongqu.portal.typicalcase.CaseQuery;
import org.tongqu.portal.typicalcase.TypicalCase;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/** Public cases for the index and for the rows of the search page. */
@ApplicationScoped
public class CaseSource implements RecordSource {

    private CaseCatalogue cases;
    private RecordDocuments documents;
    private RecordWalks walks;

    protected CaseSource() {} // for CDI proxies

    @Inject
    public CaseSource(CaseCatalogue cases, RecordDocuments documents, RecordWalks walks) {
        this.cases = cases;
        this.documents = documents;
        this.walks = walks;
    }

    @Override
    public Kind kind() {
        return Kind.CASE;
    }

    @Override
    public Stream<SearchDocument> documents() {
        return walks.documents(cases::walk, ids -> cases.find(ids).stream().map(documents::document));
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return cases.find(id).map(documents::document);
    }

    @Override
    public OptionalLong version(String id) {
        return cases.known(id).map(documents::version).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    @Override
    public List<String> naming(Walk walk) {
        return cases.walk(walk);
    }

    @Override
    public Map<String, FoundRecord> read(Collection<String> ids) {
        return cases.find(ids).stream().collect(Collectors.toMap(TypicalCase::id, this::row));
    }

    @Override
    public Slice<FoundRecord> plain(PlainQuestion question, Page page) {
        CaseQuery query = new CaseQuery(
                question.text(),
                Map.of(CaseQuery.Facet.MODE, question.modes(), CaseQuery.Facet.REGION, question.regions()));
        Slice<TypicalCase> found = cases.search(query, page);
        return new Slice<>(found.items().stream().map(this::row).toList(), found.total(), page);
    }

    private FoundRecord row(TypicalCase found) {
        return new FoundRecord(
                new DocumentRef(Kind.CASE, found.id()),
                found.title(),
                found.content().summary(),
                found.status().name(),
                found.leadId(),
                List.of(Fact.code("regionClusters", found.content().regionCluster())),
                documents.coverage(found));
    }
}
