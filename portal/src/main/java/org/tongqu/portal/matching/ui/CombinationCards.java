package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.MatchReasons;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.matching.Combining;
import org.tongqu.portal.matching.CostWords;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.search.matching.Combination;
import org.tongqu.search.matching.Serving;
import org.tongqu.search.matching.Supply;
import org.tongqu.search.matching.Verdict;

/** Draws the proposed combinations: what each is good for, its products with what they serve and cost, what it leaves out. */
@ApplicationScoped
public class CombinationCards {

    private NeedWords words;
    private ReasonChips chips;
    private CostWords costs;
    private Organisations organisations;

    protected CombinationCards() {} // for CDI proxies

    @Inject
    public CombinationCards(NeedWords words, ReasonChips chips, CostWords costs, Organisations organisations) {
        this.words = words;
        this.chips = chips;
        this.costs = costs;
        this.organisations = organisations;
    }

    Component of(Combining.ForDemand found) {
        List<Combination> proposals = found.combinations().proposals();
        String title = words.text("matching.combine.title");
        if (proposals.isEmpty()) {
            return Surface.of(
                    title,
                    new EmptyState(
                            words.text("matching.combine.none.title"), words.text("matching.combine.none.why"), null));
        }
        Map<String, String> providers = organisations.names(proposals.stream()
                .flatMap(proposal -> proposal.products().stream())
                .map(Supply::providerId)
                .distinct()
                .toList());
        HtmlContainer cards = Markup.stack(Markup.p("tq-quiet tq-small", words.text("matching.combine.lead")));
        proposals.forEach(proposal -> cards.add(card(found, proposal, providers)));
        if (!found.combinations().proven()) {
            cards.add(Markup.p("tq-meta", words.text("matching.combine.notProven")));
        }
        return Surface.of(title, cards);
    }

    private Component card(Combining.ForDemand found, Combination proposal, Map<String, String> providers) {
        String merits = proposal.merits().stream()
                .map(merit -> words.text("matching.combine.merit." + merit))
                .collect(Collectors.joining(" · "));
        HtmlContainer card = Markup.el(
                "article",
                "tq-covered",
                Markup.div("", Markup.heading(3, merits), Markup.p("tq-small", summary(proposal))),
                products(found, proposal, providers, merits));
        String left = left(found, proposal);
        if (!left.isEmpty()) {
            card.add(Markup.p("tq-meta", left));
        }
        return card;
    }

    /** How much, from how many, and how well the needs are served. */
    private String summary(Combination proposal) {
        String served = List.of(Verdict.MET, Verdict.PARTLY, Verdict.UNKNOWN).stream()
                .filter(verdict -> proposal.served(verdict) > 0)
                .map(verdict -> words.text("matching.demand.count." + verdict, proposal.served(verdict)))
                .collect(Collectors.joining(Markup.word("coverage.comma")));
        return words.text(
                "matching.combine.summary",
                costs.total(proposal.cost(), proposal.products().size(), Markup.locale()),
                proposal.products().size(),
                proposal.providers(),
                served);
    }

    private Component products(
            Combining.ForDemand found, Combination proposal, Map<String, String> providers, String caption) {
        StackTable table = new StackTable(caption)
                .column(words.text("matching.combine.column.product"))
                .column(words.text("matching.combine.column.serves"))
                .column(words.text("matching.combine.column.cost"));
        for (Supply supply : proposal.products()) {
            DataProduct product = found.product(supply.productId());
            HtmlContainer name = Markup.div(
                    "",
                    new Link("products/" + product.id(), product.name()),
                    Markup.p("tq-meta", providers.getOrDefault(supply.providerId(), supply.providerId())));
            String cost = costs.line(found.cost(product.id()), Markup.locale());
            table.row(name, serves(found, proposal.servedBy(product.id())), Markup.number(cost));
        }
        return table;
    }

    private MatchReasons serves(Combining.ForDemand found, List<Serving> servings) {
        List<MatchReasons.Reason> reasons = new ArrayList<>();
        for (Serving serving : servings) {
            String need = found.combinations().needs().get(serving.need()).name();
            String text = serving.verdict() == Verdict.MET
                    ? need
                    : words.text(
                            "matching.combine.shortfall",
                            need,
                            chips.cell(found.standing(serving.need(), serving.productId())));
            reasons.add(new MatchReasons.Reason(ReasonChips.look(serving.verdict()), text));
        }
        return new MatchReasons(reasons);
    }

    /** The needs that others serve but this combination does not; empty if there are none. */
    private String left(Combining.ForDemand found, Combination proposal) {
        String needs = IntStream.range(0, found.combinations().needs().size())
                .filter(need -> !proposal.serves(need)
                        && !found.combinations().unserved().contains(need))
                .mapToObj(need -> found.combinations().needs().get(need).name())
                .collect(Collectors.joining(words.text("match.list.separator")));
        return needs.isEmpty() ? "" : words.text("matching.combine.left", needs);
    }
}
