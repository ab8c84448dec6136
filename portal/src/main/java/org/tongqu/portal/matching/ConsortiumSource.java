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
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumQuery;
import org.tongqu.portal.matching.FoundRecord.Fact;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/** Consortia that everybody may know of, for the index and for the rows of the search page. */
@ApplicationScoped
public class ConsortiumSource implements RecordSource {

    private Consortia consortia;
    private RecordDocuments documents;
    private RecordWalks walks;

    protected ConsortiumSource() {} // for CDI proxies

    @Inject
    public ConsortiumSource(Consortia consortia, RecordDocuments documents, RecordWalks walks) {
        this.consortia = consortia;
        this.documents = documents;
        this.walks = walks;
    }

    @Override
    public Kind kind() {
        return Kind.CONSORTIUM;
    }

    @Override
    public Stream<SearchDocument> documents() {
        return walks.documents(consortia::walk, ids -> consortia.find(ids).stream()
                .filter(ConsortiumSource::isPublic)
                .map(documents::document));
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return consortia.find(id).filter(ConsortiumSource::isPublic).map(documents::document);
    }

    @Override
    public OptionalLong version(String id) {
        return consortia.find(id).map(documents::version).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    @Override
    public List<String> naming(Walk walk) {
        return consortia.walk(walk);
    }

    @Override
    public Map<String, FoundRecord> read(Collection<String> ids) {
        return consortia.find(ids).stream()
                .filter(ConsortiumSource::isPublic)
                .collect(Collectors.toMap(Consortium::id, ConsortiumSource::row));
    }

    @Override
    public Slice<FoundRecord> plain(PlainQuestion question, Page page) {
        if (question.isNarrowed()) {
            return new Slice<>(List.of(), 0, page); // a consortium has neither mode nor region
        }
        Slice<Consortium> found = consortia.search(new ConsortiumQuery(question.text(), null, ""), page);
        return new Slice<>(found.items().stream().map(ConsortiumSource::row).toList(), found.total(), page);
    }

    private static boolean isPublic(Consortium consortium) {
        return consortium.state().isPublic();
    }

    private static FoundRecord row(Consortium consortium) {
        return new FoundRecord(
                new DocumentRef(Kind.CONSORTIUM, consortium.id()),
                consortium.name(),
                consortium.purpose(),
                consortium.state().name(),
                consortium.leadId(),
                List.of(
                        Fact.text(
                                "matching.found.members",
                                String.valueOf(consortium.activeMembers().size())),
                        Fact.text(
                                "matching.found.scenarios",
                                String.valueOf(consortium.demandIds().size()))));
    }
}
