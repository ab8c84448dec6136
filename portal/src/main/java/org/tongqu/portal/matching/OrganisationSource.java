package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.portal.matching.FoundRecord.Fact;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/** Organisations for the index and for the rows of the search page. */
@ApplicationScoped
public class OrganisationSource implements RecordSource {

    private Organisations organisations;
    private RecordDocuments documents;
    private RecordWalks walks;

    protected OrganisationSource() {} // for CDI proxies

    @Inject
    public OrganisationSource(Organisations organisations, RecordDocuments documents, RecordWalks walks) {
        this.organisations = organisations;
        this.documents = documents;
        this.walks = walks;
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }

    @Override
    public Stream<SearchDocument> documents() {
        return walks.documents(
                organisations::walk, ids -> organisations.find(ids).stream().map(documents::document));
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return organisations.find(id).map(documents::document);
    }

    @Override
    public OptionalLong version(String id) {
        Optional<Organisation> organisation = organisations.find(id);
        return organisation.isPresent() ? OptionalLong.of(organisation.get().version()) : OptionalLong.empty();
    }

    @Override
    public List<String> naming(Walk walk) {
        return List.of(); // its own document is written with every change of it
    }

    @Override
    public Map<String, FoundRecord> read(Collection<String> ids) {
        return organisations.find(ids).stream().collect(Collectors.toMap(Organisation::id, this::row));
    }

    @Override
    public Slice<FoundRecord> plain(PlainQuestion question, Page page) {
        Slice<Organisation> found = organisations.plain(question.text(), question.modes(), question.regions(), page);
        return new Slice<>(found.items().stream().map(this::row).toList(), found.total(), page);
    }

    private FoundRecord row(Organisation organisation) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.code("organisationKinds", organisation.kind()));
        facts.add(Fact.code("regionClusters", organisation.regionCluster()));
        organisation.capacities().forEach(capacity -> facts.add(Fact.code("organisationCapacities", capacity)));
        return new FoundRecord(
                new DocumentRef(Kind.ORGANISATION, organisation.id()),
                organisation.name(),
                organisation.intro(),
                "",
                "",
                facts,
                documents.coverage(organisation));
    }
}
