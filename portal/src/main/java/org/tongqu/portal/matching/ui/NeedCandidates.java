package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.ProductRow;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.matching.Matching;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.Standing;

/** Draws one need with the products that are about it, what meets it best first, each with all its reasons. */
@ApplicationScoped
public class NeedCandidates {

    private static final int SHOWN = 5;

    private ReasonChips chips;
    private NeedWords words;
    private Organisations organisations;

    protected NeedCandidates() {} // for CDI proxies

    @Inject
    public NeedCandidates(ReasonChips chips, NeedWords words, Organisations organisations) {
        this.chips = chips;
        this.words = words;
        this.organisations = organisations;
    }

    private record Candidate(DataProduct product, Standing standing) {}

    Component of(Matching.ForDemand found, int number) {
        DataNeed need = found.coverage().needs().get(number);
        List<Candidate> candidates = candidates(found, number);
        Map<String, String> providers = organisations.names(candidates.stream()
                .map(candidate -> candidate.product().providerId())
                .distinct()
                .toList());
        HtmlContainer list = Markup.div("");
        candidates.forEach(candidate -> list.add(row(candidate, providers)));
        if (candidates.isEmpty()) {
            list.add(Markup.p("tq-small", words.text("matching.why.none")));
        }
        return Surface.of(need.name(), Markup.p("tq-meta", words.more(need)), list);
    }

    private static List<Candidate> candidates(Matching.ForDemand found, int need) {
        Comparator<Match> best = Comparator.comparing((Match match) ->
                        ReasonChips.look(Standing.of(match, need).verdict()))
                .thenComparing(Comparator.comparingDouble(
                                (Match match) -> match.needs().get(need).strength())
                        .reversed());
        return found.coverage().matches().stream()
                .filter(match -> ReasonChips.related(Standing.of(match, need)))
                .sorted(best)
                .limit(SHOWN)
                .map(match -> new Candidate(found.product(match), Standing.of(match, need)))
                .toList();
    }

    private Component row(Candidate candidate, Map<String, String> providers) {
        DataProduct product = candidate.product();
        return ProductRow.of(product.name(), "products/" + product.id())
                .fact(ReasonChips.look(candidate.standing().verdict()).word())
                .reasons(chips.of(candidate.standing()))
                .left(providers.getOrDefault(product.providerId(), ""))
                .build();
    }
}
