package org.tongqu.portal.matching.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.MatchReasons;
import org.tongqu.portal.matching.MatchWords;
import org.tongqu.search.matching.Finding;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.Requirement;
import org.tongqu.search.matching.Standing;
import org.tongqu.search.matching.Verdict;

/** Says why something matches: as chips, or as the few words of one cell. */
@ApplicationScoped
public class ReasonChips {

    /** What a cell names of a need that is met: where and how fresh, otherwise the form. */
    private static final List<Requirement> TELLING =
            List.of(Requirement.REGION, Requirement.UPDATE_FREQUENCY, Requirement.DELIVERY_FORM);

    private static final int IN_CELL = 2;

    private MatchWords words;

    protected ReasonChips() {} // for CDI proxies

    @Inject
    public ReasonChips(MatchWords words) {
        this.words = words;
    }

    /** The need that is served best and what was found about it. */
    MatchReasons of(Match match, List<String> needs) {
        List<MatchReasons.Reason> reasons = new ArrayList<>();
        match.bestNeed().ifPresent(best -> {
            Standing standing = Standing.of(match, best.need());
            reasons.add(new MatchReasons.Reason(look(best.verdict()), needs.get(best.need())));
            standing.findings().stream()
                    .filter(finding -> finding.requirement() != Requirement.SUBJECT)
                    .forEach(finding -> reasons.add(reason(finding)));
        });
        return new MatchReasons(reasons);
    }

    /** Everything that was found about a product and a need. */
    MatchReasons of(Standing standing) {
        return of(standing.findings());
    }

    MatchReasons of(List<Finding> findings) {
        return new MatchReasons(findings.stream().map(this::reason).toList());
    }

    /** What says most about a need: what is wanting, otherwise what the product has. */
    String cell(Standing standing) {
        if (standing.verdict() == Verdict.MET) {
            return TELLING.stream()
                    .flatMap(requirement -> standing.about(requirement).stream())
                    .filter(finding -> finding.verdict() == Verdict.MET)
                    .limit(IN_CELL)
                    .map(this::text)
                    .collect(Collectors.joining(Markup.word("coverage.comma")));
        }
        return standing.findings().stream().findFirst().map(this::text).orElse("");
    }

    /** Whether the product has anything to do with the need. */
    static boolean related(Standing standing) {
        Optional<Verdict> subject = standing.about(Requirement.SUBJECT).map(Finding::verdict);
        return subject.filter(Verdict.MISSING::equals).isEmpty();
    }

    static org.tongqu.portal.look.Match look(Verdict verdict) {
        return org.tongqu.portal.look.Match.valueOf(verdict.name());
    }

    private MatchReasons.Reason reason(Finding finding) {
        return new MatchReasons.Reason(look(finding.verdict()), text(finding));
    }

    private String text(Finding finding) {
        return words.reason(finding, Markup.locale());
    }
}
