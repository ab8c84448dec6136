package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Shows demands: the released ones to everybody, drafts to their two sides. */
@ApplicationScoped
@Transactional
public class DemandCatalogue {

    private static final String READ = "demand.read";

    private Demands demands;
    private DemandDesk desk;
    private Instance<DemandTextSearch> textSearch;

    protected DemandCatalogue() {} // for CDI proxies

    @Inject
    public DemandCatalogue(Demands demands, DemandDesk desk, @Any Instance<DemandTextSearch> textSearch) {
        this.demands = demands;
        this.desk = desk;
        this.textSearch = textSearch;
    }

    /** Released demands with facets; words are looked for by the search engine if there is one. */
    @Needs(READ)
    public DemandListing search(DemandFilter filter, DemandSort sort, Page page) {
        ReadScope scope = desk.scope();
        boolean engineFailed = false;
        if (!filter.text().isEmpty()) {
            for (DemandTextSearch engine : textSearch) {
                Optional<DemandTextSearch.Found> found = engine.find(filter, scope, page);
                if (found.isPresent()) {
                    return reread(found.get(), page);
                }
                engineFailed = true;
            }
        }
        Slice<ScenarioDemand> slice = demands.released(filter, scope, sort, page);
        return new DemandListing(slice, demands.facets(filter, scope), engineFailed);
    }

    /** Demands of the caller's organisation in any state, drafts included. */
    @Needs(READ)
    public Slice<ScenarioDemand> own(DemandFilter filter, DemandSort sort, Page page) {
        ReadScope scope = desk.scope();
        boolean nobody = !scope.all() && scope.organisation().isEmpty();
        return nobody ? new Slice<>(List.of(), 0, page) : demands.own(filter, scope, sort, page);
    }

    /** What an organisation organised or published that the caller may see, newest first. */
    @Needs(READ)
    public List<ScenarioDemand> publishedBy(String organisationId) {
        ReadScope theirs = new ReadScope(false, organisationId, true, false);
        return demands.own(DemandFilter.ANY, theirs, DemandSort.NEWEST, new Page(0, Page.LARGEST)).items().stream()
                .filter(found -> found.isReleased() && desk.mayRead(found))
                .toList();
    }

    /** The demands of a batch that the caller may see, by number. */
    @Needs(READ)
    public List<ScenarioDemand> ofBatch(String batchId) {
        DemandBatch batch = desk.readableBatch(batchId);
        return demands.ofBatch(batch.id()).stream().filter(desk::mayRead).toList();
    }

    /** A demand to read. */
    @Needs(READ)
    public ScenarioDemand get(String demandId) {
        return desk.readable(demandId);
    }

    /** The content of a demand as the caller may see it: the contact is for signed-in people. */
    @Needs(READ)
    public DemandDraft content(ScenarioDemand demand) {
        return desk.isSignedIn() ? demand.content() : demand.content().withoutContact();
    }

    /** Whether the caller may use a function on a demand, as its organiser or its publisher. */
    @Needs(READ)
    public boolean isMine(String function, ScenarioDemand demand) {
        return desk.isMine(function, demand);
    }

    /** A released demand, for the features that refer to it. */
    @SystemOnly
    public Optional<ScenarioDemand> find(String demandId) {
        return demands.find(demandId).filter(ScenarioDemand::isReleased);
    }

    /** The released ones of these, in the given order. */
    @SystemOnly
    public List<ScenarioDemand> find(List<String> demandIds) {
        return demands.find(demandIds).stream()
                .filter(ScenarioDemand::isReleased)
                .toList();
    }

    /** A demand in whatever state, to tell when it changed last. */
    @SystemOnly
    public Optional<ScenarioDemand> known(String demandId) {
        return demands.find(demandId);
    }

    /** Numbers of all released demands, step by step: for whoever looks at all of them. */
    @SystemOnly
    public List<String> walk(Walk walk) {
        return demands.walk(walk);
    }

    /** Numbers of all demands that are open for responses, at once: pages of a long list are read again and again. */
    @SystemOnly
    public List<String> openNumbers() {
        return demands.openNumbers();
    }

    /** The index only says which and in what order; the rows come from the database, and rights are asked again. */
    private DemandListing reread(DemandTextSearch.Found found, Page page) {
        List<ScenarioDemand> rows = demands.find(found.ids()).stream()
                .filter(row -> row.isReleased() && desk.mayRead(row))
                .toList();
        return new DemandListing(new Slice<>(rows, found.total(), page), found.facets(), false);
    }
}
