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
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.DemandFilter;
import org.tongqu.portal.demand.DemandSort;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.matching.FoundRecord.Fact;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/** Released demands for the index and for the rows of the search page. */
@ApplicationScoped
public class DemandSource implements RecordSource {

    private DemandCatalogue demands;
    private SearchProfiles profiles;
    private SearchEyes eyes;
    private RecordWalks walks;

    protected DemandSource() {} // for CDI proxies

    @Inject
    public DemandSource(DemandCatalogue demands, SearchProfiles profiles, SearchEyes eyes, RecordWalks walks) {
        this.demands = demands;
        this.profiles = profiles;
        this.eyes = eyes;
        this.walks = walks;
    }

    @Override
    public Kind kind() {
        return Kind.DEMAND;
    }

    @Override
    public Stream<SearchDocument> documents() {
        return walks.documents(demands::walk, ids -> profiles.demands(demands.find(ids)));
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return demands.find(id).map(profiles::document);
    }

    @Override
    public OptionalLong version(String id) {
        return demands.known(id).map(profiles::version).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    @Override
    public List<String> naming(Walk walk) {
        return demands.walk(walk);
    }

    @Override
    public Map<String, FoundRecord> read(Collection<String> ids) {
        return demands.find(List.copyOf(ids)).stream()
                .filter(eyes::mayRead)
                .collect(Collectors.toMap(ScenarioDemand::id, this::row));
    }

    @Override
    public Slice<FoundRecord> plain(PlainQuestion question, Page page) {
        DemandFilter filter = DemandFilter.ANY
                .text(question.text())
                .with(DemandFacet.MODE, question.modes())
                .with(DemandFacet.REGION, question.regions());
        Slice<ScenarioDemand> found =
                demands.search(filter, DemandSort.DEADLINE, page).slice();
        return new Slice<>(found.items().stream().map(this::row).toList(), found.total(), page);
    }

    private FoundRecord row(ScenarioDemand demand) {
        return new FoundRecord(
                new DocumentRef(Kind.DEMAND, demand.id()),
                demand.title(),
                demand.content().problem(),
                demand.status().name(),
                demand.publisherId(),
                List.of(Fact.code("regionClusters", demand.content().regionCluster())),
                profiles.coverage(demand));
    }
}
