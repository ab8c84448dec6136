package org.tongqu.portal.home.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.MatchReasons;
import org.tongqu.portal.look.ProductRow;
import org.tongqu.portal.look.format.RemainingText;
import org.tongqu.portal.matching.MatchWords;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.search.matching.Finding;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.NeedFit;
import org.tongqu.search.matching.Requirement;
import org.tongqu.search.matching.Verdict;

/** Draws a scenario that matches one of the own products, with its reasons. */
@Dependent
public class MatchRows {

    private final MatchWords matchWords;
    private final Organisations organisations;
    private final HomeWords words;

    @Inject
    public MatchRows(MatchWords matchWords, Organisations organisations, HomeWords words) {
        this.matchWords = matchWords;
        this.organisations = organisations;
        this.words = words;
    }

    Component row(Match match, ScenarioDemand demand, DataProduct product) {
        String publisher = organisations.name(demand.publisherId());
        ProductRow.Builder row = ProductRow.of(demand.title(), "demands/" + demand.id())
                .reasons(new MatchReasons(reasons(match, demand)))
                .left(words.text("home.matches.by", publisher, product.name()));
        LocalDate deadline = demand.content().timeline().responseDeadline();
        if (deadline != null) {
            row.right(RemainingText.days(ChronoUnit.DAYS.between(words.today(), deadline), words.locale()));
        }
        return row.build();
    }

    /** The need that the product serves best, what was found about it, and the region. */
    private List<MatchReasons.Reason> reasons(Match match, ScenarioDemand demand) {
        List<MatchReasons.Reason> reasons = new ArrayList<>();
        match.bestNeed().ifPresent(best -> {
            reasons.add(new MatchReasons.Reason(look(best.verdict()), need(best, demand)));
            best.findings().stream()
                    .filter(finding -> finding.requirement() != Requirement.SUBJECT)
                    .map(this::reason)
                    .forEach(reasons::add);
        });
        match.findings().stream()
                .filter(finding -> finding.requirement() == Requirement.REGION)
                .map(this::reason)
                .forEach(reasons::add);
        return reasons;
    }

    private static String need(NeedFit fit, ScenarioDemand demand) {
        return demand.content().dataNeeds().get(fit.need()).name();
    }

    private MatchReasons.Reason reason(Finding finding) {
        return new MatchReasons.Reason(look(finding.verdict()), matchWords.reason(finding, words.locale()));
    }

    private static org.tongqu.portal.look.Match look(Verdict verdict) {
        return org.tongqu.portal.look.Match.valueOf(verdict.name());
    }
}
