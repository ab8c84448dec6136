package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tongqu.portal.demand.sheet.SheetWriter;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Writes the figures and the proposals as CSV and XLSX, as the pages show them. */
@ApplicationScoped
public class GapSheets {

    private static final String READ = "gap.read";
    private static final String PROPOSALS = "gap-proposal.read";

    private Gaps gaps;
    private GapPlanning planning;
    private GapNames names;

    protected GapSheets() {} // for CDI proxies

    @Inject
    public GapSheets(Gaps gaps, GapPlanning planning, GapNames names) {
        this.gaps = gaps;
        this.planning = planning;
        this.names = names;
    }

    /** Which figures are written and in which order. */
    public record Question(GapFilter filter, GapAxis rows, GapAxis columns, GapSort order) {}

    /** The cells of the map as CSV, the time of the figures in every row. */
    @Needs(READ)
    public byte[] csv(Question question, Locale language) {
        return SheetWriter.csv(figures(question, language));
    }

    /** A workbook with the cells of the map and what of the needs behind them the caller may read. */
    @Needs(READ)
    public byte[] xlsx(Question question, Locale language) {
        return SheetWriter.xlsx(List.of(figures(question, language), behind(question.filter(), language)));
    }

    /** All proposals of a state and a kind as CSV. */
    @Needs(PROPOSALS)
    public byte[] proposalsCsv(String state, String kind, Locale language) {
        return SheetWriter.csv(proposals(state, kind, language));
    }

    /** All proposals of a state and a kind as a workbook. */
    @Needs(PROPOSALS)
    public byte[] proposalsXlsx(String state, String kind, Locale language) {
        return SheetWriter.xlsx(List.of(proposals(state, kind, language)));
    }

    private SheetWriter.Table figures(Question question, Locale language) {
        Gaps.Mapped mapped = gaps.map(question.filter(), question.rows(), question.columns());
        String asOf = names.moment(mapped.figures().asOf(), language);
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads(question, language));
        for (Map.Entry<GapMap.Place, GapCount> cell : mapped.map().sorted(question.order())) {
            rows.add(row(
                    names.place(question.rows(), cell.getKey().row(), language),
                    names.place(question.columns(), cell.getKey().column(), language),
                    cell.getValue(),
                    asOf));
        }
        rows.add(row(names.text(language, "gap.all"), "", mapped.map().total(), asOf));
        return new SheetWriter.Table(names.text(language, "gap.sheet.figures"), rows);
    }

    private List<String> heads(Question question, Locale language) {
        return Stream.concat(
                        Stream.of(names.axis(question.rows(), language), names.axis(question.columns(), language)),
                        Stream.of("total", "needs", "mandatory", "searches", "visitors", "wishes", "asOf")
                                .map(column -> names.text(language, "gap.column." + column)))
                .toList();
    }

    private static List<String> row(String row, String column, GapCount count, String asOf) {
        return List.of(
                row,
                column,
                String.valueOf(count.total()),
                String.valueOf(count.needs()),
                String.valueOf(count.mandatory()),
                String.valueOf(count.searches()),
                String.valueOf(count.visitors()),
                String.valueOf(count.wishes()),
                asOf);
    }

    private SheetWriter.Table behind(GapFilter filter, Locale language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("source", "ref", "name", "mandatory", "voices", "themes", "modes", "region")
                .map(column -> names.text(language, "gap.item." + column))
                .toList());
        Gaps.Listed listed;
        int page = 0;
        do {
            listed = gaps.list(filter, new Page(page++, Page.LARGEST));
            listed.slice().items().forEach(need -> rows.add(row(need, language)));
        } while (listed.slice().hasNext());
        return new SheetWriter.Table(names.text(language, "gap.sheet.items"), rows);
    }

    private List<String> row(UnmetNeed need, Locale language) {
        boolean search = need.origin().source() == GapSource.SEARCH;
        return List.of(
                names.text(language, "gap.source." + need.origin().source()),
                search ? "" : need.origin().ref(),
                need.name(),
                names.text(language, need.mandatory() ? "gap.yes" : "gap.no"),
                String.valueOf(need.voices()),
                names.places(GapAxis.THEME, need.belonging().themes(), language),
                names.places(GapAxis.MODE, need.belonging().modes(), language),
                names.places(GapAxis.REGION, GapAxis.REGION.places(need), language));
    }

    private SheetWriter.Table proposals(String state, String kind, Locale language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        "id",
                        "name",
                        "kind",
                        "resource",
                        "reasons",
                        "demands",
                        "mandatory",
                        "wishers",
                        "visitors",
                        "themes",
                        "modes",
                        "regions",
                        "state",
                        "reason",
                        "decidedAt")
                .map(column -> names.text(language, "gap.proposal." + column))
                .toList());
        Slice<GapPlanning.Explained> slice;
        int page = 0;
        do {
            slice = planning.list(state, kind, new Page(page++, Page.LARGEST));
            slice.items().forEach(one -> rows.add(row(one, language)));
        } while (slice.hasNext());
        return new SheetWriter.Table(names.text(language, "gap.sheet.proposals"), rows);
    }

    private List<String> row(GapPlanning.Explained explained, Locale language) {
        GapProposal proposal = explained.proposal();
        return List.of(
                proposal.id(),
                proposal.name(),
                names.text(language, "gap.kind." + proposal.kind()),
                names.resource(explained, language),
                names.reasons(explained.findings(), language),
                String.join(" ", proposal.demandIds()),
                String.valueOf(proposal.mandatory()),
                String.valueOf(proposal.wishers()),
                String.valueOf(proposal.visitors()),
                names.places(GapAxis.THEME, proposal.themes(), language),
                names.places(GapAxis.MODE, proposal.modes(), language),
                names.places(GapAxis.REGION, proposal.regions(), language),
                names.state(proposal, language),
                proposal.reason(),
                proposal.decidedAt() == null ? "" : names.moment(proposal.decidedAt(), language));
    }
}
