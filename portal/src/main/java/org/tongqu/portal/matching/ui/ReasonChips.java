package org.tongqu.portal.matching.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.MatchReasons;
import org.tongqu.portal.matching.MatchWords;
import org.tongqu.search.matching.Finding;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.NeedFit;
import org.tongqu.search.matching.Requirement;
import org.tongqu.search.matching.Verdict;

/** Shows the reasons of a match as chips: the best need first, then what was found about the whole. */
@ApplicationScoped
public class ReasonChips {

    private MatchWords words;

    protected ReasonChips() {} // for CDI proxies

    @Inject
    public ReasonChips(MatchWords words) {
        this.words = words;
    }

    MatchReasons of(Match match, List<String> needs) {
        List<MatchReasons.Reason> reasons = new ArrayList<>();
        match.bestNeed().ifPresent(best -> {
            reasons.add(new MatchReasons.Reason(look(best.verdict()), needs.get(best.need())));
            best.findings().stream()
                    .filter(finding -> finding.requirement() != Requirement.SUBJECT)
                    .forEach(finding -> reasons.add(reason(finding)));
        });
        match.findings().stream()
                .filter(finding -> finding.requirement() == Requirement.REGION)
                .forEach(finding -> reasons.add(reason(finding)));
        return new MatchReasons(reasons);
    }

    /** The one reason that says most about a need: what is wanting, otherwise what the product has. */
    String cell(NeedFit fit) {
        return fit.findings().stream()
                .filter(finding -> finding.verdict() == fit.verdict())
                .findFirst()
                .or(() -> fit.findings().stream().findFirst())
                .map(finding -> words.reason(finding, Markup.locale()))
                .orElse("");
    }

    static org.tongqu.portal.look.Match look(Verdict verdict) {
        return org.tongqu.portal.look.Match.valueOf(verdict.name());
    }

    private MatchReasons.Reason reason(Finding finding) {
        return new MatchReasons.Reason(look(finding.verdict()), words.reason(finding, Markup.locale()));
    }
}
