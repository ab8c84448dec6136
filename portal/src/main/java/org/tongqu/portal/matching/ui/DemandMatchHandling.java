package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.feedback.Judging;
import org.tongqu.portal.feedback.OwnMatches;
import org.tongqu.portal.feedback.Pair;
import org.tongqu.portal.feedback.Side;
import org.tongqu.portal.feedback.ui.MatchActs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.ProductRow;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.matching.Matching;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.Match;

/** For the owner of a demand: every proposed product with what was said of it and the next acts; the rejected ones folded. */
@ApplicationScoped
public class DemandMatchHandling {

    private static final int SHOWN = 10;

    private Judging judging;
    private MatchActs acts;
    private ReasonChips chips;
    private NeedWords words;
    private Organisations organisations;

    protected DemandMatchHandling() {} // for CDI proxies

    @Inject
    public DemandMatchHandling(
            Judging judging, MatchActs acts, ReasonChips chips, NeedWords words, Organisations organisations) {
        this.judging = judging;
        this.acts = acts;
        this.chips = chips;
        this.words = words;
        this.organisations = organisations;
    }

    /** What the owner may act on, and what was put aside. */
    record Parts(Optional<Component> proposed, Optional<Component> aside) {

        static final Parts NONE = new Parts(Optional.empty(), Optional.empty());
    }

    /** Nothing for those who do not own the demand. */
    Parts of(ScenarioDemand demand, Matching.ForDemand found, Command changed) {
        OwnMatches own = judging.own(Side.DEMAND, demand.id());
        if (!own.mine()) {
            return Parts.NONE;
        }
        return new Parts(proposed(demand, found, own, changed), aside(demand, found, own, changed));
    }

    private Optional<Component> proposed(
            ScenarioDemand demand, Matching.ForDemand found, OwnMatches own, Command changed) {
        List<Match> matches = found.coverage().matches().stream().limit(SHOWN).toList();
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        HtmlContainer list = Markup.div("");
        for (Match match : matches) {
            DataProduct product = found.product(match);
            list.add(row(found, match)
                    .right(acts.of(own, one(demand, product, changed)))
                    .build());
        }
        return Optional.of(Surface.of(
                words.text("matching.handle.title"),
                Markup.p("tq-quiet tq-small", words.text("matching.handle.lead")),
                list));
    }

    private Optional<Component> aside(
            ScenarioDemand demand, Matching.ForDemand found, OwnMatches own, Command changed) {
        if (found.putAside().isEmpty()) {
            return Optional.empty();
        }
        HtmlContainer list = Markup.div("");
        for (Match match : found.putAside()) {
            DataProduct product = found.product(match);
            list.add(row(found, match)
                    .right(acts.aside(own, one(demand, product, changed)))
                    .build());
        }
        return Optional.of(
                folded(words.text("matching.handle.aside", found.putAside().size()), list));
    }

    /** What stands at the end and opens only when asked for. */
    static Component folded(String title, Component content) {
        return Surface.bare(Markup.el("details", "tq-data", Markup.el("summary", "", title), content));
    }

    private ProductRow.Builder row(Matching.ForDemand found, Match match) {
        DataProduct product = found.product(match);
        List<String> needs = found.demand().needs().stream().map(DataNeed::name).toList();
        return ProductRow.of(product.name(), "products/" + product.id())
                .reasons(chips.of(match, needs))
                .left(organisations.name(product.providerId()));
    }

    private static MatchActs.One one(ScenarioDemand demand, DataProduct product, Command changed) {
        return new MatchActs.One(
                new Pair(demand.id(), product.id()),
                product.name(),
                demand.status() == DemandStatus.OPEN_FOR_RESPONSE,
                changed);
    }
}
