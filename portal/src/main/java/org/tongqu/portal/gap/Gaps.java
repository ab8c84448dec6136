package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Shows what nobody offers: figures to everybody, the words behind them to those who may read them. */
@ApplicationScoped
@Transactional
public class Gaps {

    private static final String READ = "gap.read";

    private GapReading reading;
    private DemandCatalogue demands;
    private CodeTables codes;
    private Access access;

    protected Gaps() {} // for CDI proxies

    @Inject
    public Gaps(GapReading reading, DemandCatalogue demands, CodeTables codes, Access access) {
        this.reading = reading;
        this.demands = demands;
        this.codes = codes;
        this.access = access;
    }

    /** A map with the figures it was made of. */
    public record Mapped(GapMap map, GapFigures figures) {}

    /**
     * A part of the needs behind the figures.
     *
     * @param slice those that the caller may read
     * @param hidden how many more there are
     * @param titles the titles of the demands among them, by number
     */
    public record Listed(Slice<UnmetNeed> slice, long hidden, Map<String, String> titles) {}

    /** Counts what is unmet by two axes. */
    @Needs(READ)
    public Mapped map(GapFilter filter, GapAxis rows, GapAxis columns) {
        check(filter, rows != columns);
        GapFigures figures = reading.figures();
        return new Mapped(GapMap.of(figures.taken(filter), rows, columns), figures);
    }

    /** What is unmet, demands first. */
    @Needs(READ)
    public Listed list(GapFilter filter, Page page) {
        check(filter, true);
        List<UnmetNeed> taken = reading.figures().taken(filter);
        List<UnmetNeed> readable = taken.stream().filter(this::readable).toList();
        List<UnmetNeed> shown =
                readable.stream().skip(page.offset()).limit(page.size()).toList();
        long hidden = (long) taken.size() - readable.size();
        return new Listed(new Slice<>(shown, readable.size(), page), hidden, titles(shown));
    }

    private Map<String, String> titles(List<UnmetNeed> shown) {
        List<String> ids = shown.stream()
                .map(UnmetNeed::origin)
                .filter(origin -> origin.source() == GapSource.DEMAND)
                .map(UnmetNeed.Origin::ref)
                .distinct()
                .toList();
        return demands.find(ids).stream().collect(Collectors.toMap(ScenarioDemand::id, ScenarioDemand::title));
    }

    private boolean readable(UnmetNeed need) {
        return switch (need.origin().source()) {
            case DEMAND -> !need.origin().restricted() || !access.username().isEmpty();
            case SEARCH -> access.allows("search-log.read");
            case WISH ->
                access.reach("wish.read") == Reach.ALL
                        || access.allows("wish.read") && need.origin().holder().equals(access.organisation());
        };
    }

    private void check(GapFilter filter, boolean twoAxes) {
        Violations violations = new Violations().require(twoAxes, "columns", "gap.sameAxis");
        filter.places().forEach((axis, place) -> {
            boolean known = GapAxis.UNCLASSIFIED.equals(place) || codes.exists(axis.table(), place);
            violations.require(known, axis.parameter(), "unknownCode", place);
        });
        boolean source =
                filter.source().isEmpty() || GapSource.of(filter.source()).isPresent();
        violations.require(source, "source", "unknownCode", filter.source());
        violations.throwIfAny();
    }
}
