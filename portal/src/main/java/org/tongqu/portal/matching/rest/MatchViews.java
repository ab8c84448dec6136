package org.tongqu.portal.matching.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tongqu.portal.matching.MatchWords;
import org.tongqu.search.matching.Finding;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.Standing;

/** Shows matches with their reasons to the outside. */
@ApplicationScoped
public class MatchViews {

    private static final int LARGEST = 100;
    private static final int USUAL = 10;

    /** Why a requirement is met or not; the words are in the reader's language. */
    public record ReasonView(String requirement, String verdict, String reason, String words) {}

    /** What a product does for one need, at the place where it is needed. */
    public record NeedView(String need, String verdict, List<ReasonView> reasons) {}

    /** A matching object; a score is comparable within this list and is no percentage. */
    public record MatchView(
            String id, String title, String fit, double score, List<NeedView> needs, List<ReasonView> reasons) {}

    @Inject
    private MatchWords words;

    MatchView view(Match match, String id, String title, List<String> needs, Locale locale) {
        List<NeedView> fits = IntStream.range(0, needs.size())
                .mapToObj(i -> need(needs.get(i), Standing.of(match, i), locale))
                .toList();
        return new MatchView(id, title, match.fit().name(), match.score(), fits, reasons(match.findings(), locale));
    }

    private NeedView need(String name, Standing standing, Locale locale) {
        return new NeedView(name, standing.verdict().name(), reasons(standing.findings(), locale));
    }

    List<ReasonView> reasons(List<Finding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> new ReasonView(
                        finding.requirement().name(),
                        finding.verdict().name(),
                        finding.reason().name(),
                        words.reason(finding, locale)))
                .toList();
    }

    /** Between 1 and 100 matches, 10 if nothing is said. */
    static int limit(Integer wanted) {
        return wanted == null ? USUAL : Math.max(1, Math.min(LARGEST, wanted));
    }
}
