package org.tongqu.portal.gap.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.gap.GapAxis;
import org.tongqu.portal.gap.GapCount;
import org.tongqu.portal.gap.GapFilter;
import org.tongqu.portal.gap.GapMap;
import org.tongqu.portal.gap.GapSheets;
import org.tongqu.portal.gap.GapSort;
import org.tongqu.portal.gap.Gaps;
import org.tongqu.portal.gap.UnmetNeed;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Shows what is needed and nobody offers. */
@Path("gaps")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class GapResource {

    /** How much is unmet; visitors ask for the searches and are not part of the total. */
    public record CountView(long total, long needs, long mandatory, long searches, long visitors, long wishes) {

        static CountView of(GapCount count) {
            return new CountView(
                    count.total(),
                    count.needs(),
                    count.mandatory(),
                    count.searches(),
                    count.visitors(),
                    count.wishes());
        }
    }

    /** A cell of the map; {@code -} stands for what is unclassified. */
    public record CellView(String row, String column, CountView count) {}

    /** How much is unmet in a row or a column, each need once. */
    public record TotalView(String code, CountView count) {}

    /**
     * The map.
     *
     * @param asOf of what time the figures are; absent before they were found for the first time
     * @param pending how many open demands are still to be looked at again
     * @param cells cells with anything in them, in the wanted order
     */
    public record MapView(
            OffsetDateTime asOf,
            long pending,
            String rows,
            String columns,
            List<CellView> cells,
            List<TotalView> rowTotals,
            List<TotalView> columnTotals,
            CountView total) {

        static MapView of(Gaps.Mapped mapped, GapSort order) {
            GapMap map = mapped.map();
            return new MapView(
                    mapped.figures().asOf(),
                    mapped.figures().pending(),
                    map.rows().parameter(),
                    map.columns().parameter(),
                    map.sorted(order).stream()
                            .map(cell -> new CellView(
                                    cell.getKey().row(), cell.getKey().column(), CountView.of(cell.getValue())))
                            .toList(),
                    totals(map.rowTotals()),
                    totals(map.columnTotals()),
                    CountView.of(map.total()));
        }

        private static List<TotalView> totals(Map<String, GapCount> counts) {
            return counts.entrySet().stream()
                    .map(one -> new TotalView(one.getKey(), CountView.of(one.getValue())))
                    .toList();
        }
    }

    /**
     * Something that is needed and nobody offers.
     *
     * @param ref number of the demand or the wish; absent for a search
     * @param number number of the need in the demand, counted from 0
     * @param voices visitor days of a search, otherwise 1
     * @param lastOn the last day on which somebody asked; absent for demands
     */
    public record NeedView(
            String source,
            String ref,
            int number,
            String name,
            boolean mandatory,
            long voices,
            LocalDate lastOn,
            Set<String> themes,
            Set<String> modes,
            String region) {

        static NeedView of(UnmetNeed need) {
            boolean search = need.origin().source().name().equals("SEARCH");
            return new NeedView(
                    need.origin().source().name(),
                    search ? null : need.origin().ref(),
                    need.origin().number(),
                    need.name(),
                    need.mandatory(),
                    need.voices(),
                    need.since(),
                    new TreeSet<>(need.belonging().themes()),
                    new TreeSet<>(need.belonging().modes()),
                    need.belonging().region());
        }
    }

    /**
     * A page of what is unmet.
     *
     * @param total how many the caller may read
     * @param hidden how many more there are
     */
    public record NeedsView(List<NeedView> items, long total, int page, int size, long hidden) {}

    /** The query parameters of map, list and export. */
    public static class Filter {

        @QueryParam("theme")
        private String theme;

        @QueryParam("mode")
        private String mode;

        @QueryParam("region")
        private String region;

        @QueryParam("source")
        private String source;

        GapFilter wanted() {
            return new GapFilter(Map.of(), source)
                    .at(GapAxis.THEME, theme)
                    .at(GapAxis.MODE, mode)
                    .at(GapAxis.REGION, region);
        }
    }

    @Inject
    private Gaps gaps;

    @Inject
    private GapSheets sheets;

    @GET
    @Path("map")
    @Needs("gap.read")
    @Operation(
            operationId = "getGapMap",
            summary = "How much is needed and not offered, by two of theme, mode and region; each need once per cell")
    public MapView getGapMap(
            @BeanParam Filter filter,
            @QueryParam("rows") String rows,
            @QueryParam("columns") String columns,
            @QueryParam("sort") String sort) {
        GapSheets.Question question = question(filter, rows, columns, sort);
        return MapView.of(gaps.map(question.filter(), question.rows(), question.columns()), question.order());
    }

    @GET
    @Needs("gap.read")
    @Operation(
            operationId = "listGaps",
            summary = "What is needed and not offered, as far as the caller may read demands, searches and wishes")
    public NeedsView listGaps(
            @BeanParam Filter filter, @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        Gaps.Listed listed = gaps.list(filter.wanted(), Page.of(page, size));
        Page shown = listed.slice().page();
        return new NeedsView(
                listed.slice().map(NeedView::of).items(),
                listed.slice().total(),
                shown.number(),
                shown.size(),
                listed.hidden());
    }

    @GET
    @Path("export")
    @Produces({GapFiles.CSV, GapFiles.XLSX})
    @Needs("gap.read")
    @Operation(operationId = "exportGaps", summary = "The map as CSV or XLSX, with the same figures")
    public Response exportGaps(
            @BeanParam Filter filter,
            @QueryParam("rows") String rows,
            @QueryParam("columns") String columns,
            @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        GapSheets.Question question = question(filter, rows, columns, "");
        return GapFiles.answer(
                "gaps",
                format,
                language -> sheets.csv(question, language),
                language -> sheets.xlsx(question, language),
                headers);
    }

    private static GapSheets.Question question(Filter filter, String rows, String columns, String sort) {
        Violations violations = new Violations();
        GapAxis down = axis("rows", rows, GapAxis.THEME, violations);
        GapAxis across = axis("columns", columns, GapAxis.MODE, violations);
        violations.throwIfAny();
        return new GapSheets.Question(filter.wanted(), down, across, GapSort.of(sort));
    }

    private static GapAxis axis(String field, String wanted, GapAxis usual, Violations violations) {
        if (wanted == null || wanted.isEmpty()) {
            return usual;
        }
        return GapAxis.of(wanted).orElseGet(() -> {
            violations.add(field, "unknownCode", wanted);
            return usual;
        });
    }
}
