package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.feedback.Judging;
import org.tongqu.portal.feedback.OwnMatches;
import org.tongqu.portal.feedback.Pair;
import org.tongqu.portal.feedback.Side;
import org.tongqu.portal.feedback.ui.MatchActs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.matching.Matching;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductState;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.Standing;
import org.tongqu.search.matching.Verdict;

/** Draws the demands of a product: those it serves, those it serves not as it is, and the rejected ones folded. */
@ApplicationScoped
public class ProductMatchList {

    private Judging judging;
    private MatchActs acts;
    private ServedDemand demands;
    private NeedWords words;

    protected ProductMatchList() {} // for CDI proxies

    @Inject
    public ProductMatchList(Judging judging, MatchActs acts, ServedDemand demands, NeedWords words) {
        this.judging = judging;
        this.acts = acts;
        this.demands = demands;
        this.words = words;
    }

    /** How many demands the product serves, and how many it would serve if something were set aside. */
    String summary(Matching.ForProduct found) {
        long serves = found.matches().stream().filter(ProductMatchList::serves).count();
        long near = found.matches().size() - serves;
        return near == 0
                ? words.text("matching.product.serves", serves)
                : words.text("matching.product.summary", serves, near);
    }

    Component of(DataProduct product, Matching.ForProduct found, Command changed) {
        Drawing drawing = new Drawing(product, found, judging.own(Side.PRODUCT, product.id()), changed);
        HtmlContainer column = Markup.stack(served(drawing));
        List<Match> near = found.matches().stream()
                .filter(Predicate.not(ProductMatchList::serves))
                .toList();
        if (!near.isEmpty()) {
            HtmlContainer list = Markup.stack(Markup.p("tq-quiet tq-small", words.text("matching.product.near.lead")));
            near.forEach(match -> list.add(row(drawing, match)));
            column.add(Surface.of(words.text("matching.product.near"), list));
        }
        if (!found.putAside().isEmpty()) {
            HtmlContainer list = Markup.stack();
            found.putAside()
                    .forEach(match -> list.add(
                            demands.of(found.demand(match), match, acts.aside(drawing.own(), drawing.one(match)))));
            column.add(DemandMatchHandling.folded(
                    words.text("matching.handle.aside.demands", found.putAside().size()), list));
        }
        return column;
    }

    /** What all rows have in common. */
    private record Drawing(DataProduct product, Matching.ForProduct found, OwnMatches own, Command changed) {

        MatchActs.One one(Match match) {
            ScenarioDemand demand = found.demand(match);
            return new MatchActs.One(
                    new Pair(demand.id(), product.id()),
                    demand.title(),
                    product.state() == ProductState.LISTED,
                    changed);
        }
    }

    private Component served(Drawing drawing) {
        String title = words.text("matching.product.title");
        List<Match> matches = drawing.found().matches().stream()
                .filter(ProductMatchList::serves)
                .toList();
        if (matches.isEmpty()) {
            return Surface.of(
                    title,
                    new EmptyState(
                            words.text("matching.product.none"),
                            words.text("matching.product.noneWhy"),
                            new Link("demands", words.text("matching.product.demands"))));
        }
        HtmlContainer list = Markup.stack(Markup.p("tq-quiet tq-small", words.text("matching.product.lead")));
        matches.forEach(match -> list.add(row(drawing, match)));
        return Surface.of(title, list);
    }

    private Component row(Drawing drawing, Match match) {
        Component buttons = drawing.own().mine() ? acts.of(drawing.own(), drawing.one(match)) : null;
        return demands.of(drawing.found().demand(match), match, buttons);
    }

    /** Whether the product is a source of one of the data needs, nothing set aside. */
    private static boolean serves(Match match) {
        return match.relaxed().isEmpty()
                && match.needs().stream()
                        .anyMatch(need -> Standing.of(match, need.need()).verdict() != Verdict.MISSING);
    }
}
