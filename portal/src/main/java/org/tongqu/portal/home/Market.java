package org.tongqu.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.DemandFilter;
import org.tongqu.portal.demand.DemandListing;
import org.tongqu.portal.demand.DemandSort;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.product.ProductFacet;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** What goes on in the marketplace, for the home page. */
@ApplicationScoped
@Transactional
public class Market {

    /** How many scenarios the home page shows: the lead card and four more. */
    static final int SHOWN = 5;

    private static final Page NOTHING = new Page(0, 1);
    private static final ProductQuery ON_THE_SHELF =
            new ProductQuery("", Map.of(), "", ProductState.LISTED, ProductQuery.Sort.NEWEST);

    private DemandBatches batches;
    private DemandCatalogue demands;
    private Products products;
    private ConsortiumCount consortia;
    private Clock clock;

    protected Market() {} // for CDI proxies

    @Inject
    public Market(
            DemandBatches batches, DemandCatalogue demands, Products products, ConsortiumCount consortia, Clock clock) {
        this.batches = batches;
        this.demands = demands;
        this.products = products;
        this.consortia = consortia;
        this.clock = clock;
    }

    /** The latest batch that takes responses, else the latest that did; empty before the first release. */
    @Needs("home.read")
    public Optional<OpenBatch> openBatch() {
        return latest(BatchStatus.PUBLISHED)
                .or(() -> latest(BatchStatus.CLOSED, BatchStatus.SUMMARISED))
                .map(this::opened);
    }

    @Needs("home.read")
    public MarketFigures figures() {
        DemandListing released = demands.search(DemandFilter.ANY, DemandSort.DEADLINE, NOTHING);
        ConsortiumCount.Count operating = consortia.operating();
        return new MarketFigures(
                released.slice().total(),
                products.search(ON_THE_SHELF, NOTHING).total(),
                operating.total(),
                released.facets().getOrDefault(DemandFacet.THEME, Map.of()),
                released.facets().getOrDefault(DemandFacet.REGION, Map.of()),
                products.facets(ON_THE_SHELF).getOrDefault(ProductFacet.REGION, Map.of()),
                operating.byRegion());
    }

    private Optional<DemandBatch> latest(BatchStatus... statuses) {
        return batches.list(BatchType.DEMAND, List.of(statuses), NOTHING).items().stream()
                .findFirst();
    }

    private OpenBatch opened(DemandBatch batch) {
        DemandFilter open = DemandFilter.ANY
                .with(DemandFacet.BATCH, List.of(batch.id()))
                .with(DemandFacet.STATUS, List.of(DemandStatus.OPEN_FOR_RESPONSE.name()));
        DemandListing listing = demands.search(open, DemandSort.DEADLINE, new Page(0, SHOWN));
        return new OpenBatch(batch, listing.slice().total(), listing.slice().items(), LocalDate.now(clock));
    }
}
