package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.spi.DocumentSource;

/** Streams all released demands to the index. */
@ApplicationScoped
public class DemandSource implements DocumentSource {

    private DemandCatalogue demands;
    private SearchProfiles profiles;

    protected DemandSource() {} // for CDI proxies

    @Inject
    public DemandSource(DemandCatalogue demands, SearchProfiles profiles) {
        this.demands = demands;
        this.profiles = profiles;
    }

    @Override
    public Kind kind() {
        return Kind.DEMAND;
    }

    @Override
    public Stream<SearchDocument> documents() {
        return Pages.stream(demands::all).map(profiles::document);
    }
}
