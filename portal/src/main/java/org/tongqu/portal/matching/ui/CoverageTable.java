package org.tongqu.portal.matching.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tongqu.portal.look.CoverageMatrix;
import org.tongqu.portal.matching.Matching;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.search.matching.Coverage;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.Standing;
import org.tongqu.search.matching.Verdict;

/** Draws needs against products: the best product for every need, and the next best ones while there is room. */
@ApplicationScoped
public class CoverageTable {

    private static final int PRODUCTS = 4;

    private NeedWords needs;
    private ReasonChips chips;
    private Organisations organisations;

    protected CoverageTable() {} // for CDI proxies

    @Inject
    public CoverageTable(NeedWords needs, ReasonChips chips, Organisations organisations) {
        this.needs = needs;
        this.chips = chips;
        this.organisations = organisations;
    }

    CoverageMatrix of(Matching.ForDemand found) {
        Coverage coverage = found.coverage();
        List<Integer> shown = shown(coverage);
        Map<String, String> providers = organisations.names(shown.stream()
                .map(product -> found.product(coverage.matches().get(product)).providerId())
                .distinct()
                .toList());
        List<CoverageMatrix.Product> heads = shown.stream()
                .map(product -> found.product(coverage.matches().get(product)))
                .map(row -> new CoverageMatrix.Product(
                        row.name(), "products/" + row.id(), providers.getOrDefault(row.providerId(), "")))
                .toList();
        List<CoverageMatrix.Need> rows = IntStream.range(0, coverage.needs().size())
                .mapToObj(need -> row(coverage, need, shown))
                .toList();
        return new CoverageMatrix(heads, rows);
    }

    private CoverageMatrix.Need row(Coverage coverage, int need, List<Integer> shown) {
        List<CoverageMatrix.Cell> cells = shown.stream()
                .map(product -> cell(coverage.standing(need, product)))
                .toList();
        return new CoverageMatrix.Need(coverage.needs().get(need).name(), needs.line(coverage, need), cells);
    }

    private CoverageMatrix.Cell cell(Standing standing) {
        return ReasonChips.related(standing)
                ? new CoverageMatrix.Cell(ReasonChips.look(standing.verdict()), chips.cell(standing))
                : new CoverageMatrix.Cell(org.tongqu.portal.look.Match.NONE, "");
    }

    /** Numbers of the products to show, in the order of the first need that each serves. */
    private static List<Integer> shown(Coverage coverage) {
        List<Match> matches = coverage.matches();
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int need = 0; need < coverage.needs().size(); need++) {
            coverage.best(need).map(matches::indexOf).ifPresent(chosen::add);
        }
        IntStream.range(0, matches.size())
                .filter(product -> serves(coverage, product) < coverage.needs().size())
                .takeWhile(product -> chosen.size() < PRODUCTS)
                .forEach(chosen::add);
        return chosen.stream()
                .sorted(Comparator.<Integer>comparingInt(product -> serves(coverage, product))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Number of the first need that a product meets at least in part; beyond the last if there is none. */
    private static int serves(Coverage coverage, int product) {
        int all = coverage.needs().size();
        return IntStream.range(0, all)
                .filter(need -> coverage.standing(need, product).verdict() != Verdict.MISSING)
                .findFirst()
                .orElse(all);
    }
}
