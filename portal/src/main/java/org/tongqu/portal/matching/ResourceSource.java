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
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.Resources;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/** Entries of the resource catalogue for the index and for the rows of the search page. */
@ApplicationScoped
public class ResourceSource implements RecordSource {

    private Resources resources;
    private RecordDocuments documents;
    private RecordWalks walks;

    protected ResourceSource() {} // for CDI proxies

    @Inject
    public ResourceSource(Resources resources, RecordDocuments documents, RecordWalks walks) {
        this.resources = resources;
        this.documents = documents;
        this.walks = walks;
    }

    @Override
    public Kind kind() {
        return Kind.RESOURCE;
    }

    @Override
    public Stream<SearchDocument> documents() {
        return walks.documents(
                resources::walk, ids -> resources.find(ids).stream().map(documents::document));
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return resources.find(id).map(documents::document);
    }

    @Override
    public OptionalLong version(String id) {
        return resources.find(id).map(documents::version).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    @Override
    public List<String> naming(Walk walk) {
        return resources.walk(walk);
    }

    @Override
    public Map<String, FoundRecord> read(Collection<String> ids) {
        return resources.find(ids).stream().collect(Collectors.toMap(ResourceEntry::id, this::row));
    }

    @Override
    public Slice<FoundRecord> plain(PlainQuestion question, Page page) {
        Slice<ResourceEntry> found = resources.plain(question.text(), question.modes(), question.regions(), page);
        return new Slice<>(found.items().stream().map(this::row).toList(), found.total(), page);
    }

    private FoundRecord row(ResourceEntry entry) {
        return new FoundRecord(
                new DocumentRef(Kind.RESOURCE, entry.id()),
                entry.name(),
                entry.description(),
                "",
                entry.holderId(),
                List.of(
                        Fact.code("openAttributes", entry.openAttribute()),
                        Fact.text("resource.accessWay." + entry.accessWay()),
                        Fact.code("updateFrequencies", entry.updateFrequency())),
                documents.coverage(entry));
    }
}
