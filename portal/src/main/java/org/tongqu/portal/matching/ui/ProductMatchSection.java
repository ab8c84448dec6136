package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.ProductRow;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.RemainingText;
import org.tongqu.portal.matching.Matching;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ui.ProductDetailSection;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.matching.Match;

/** On the page of a product: the open scenarios that look for such data, with reasons. */
@ApplicationScoped
public class ProductMatchSection implements ProductDetailSection {

    private static final int SHOWN = 4;

    private Matching matching;
    private ReasonChips chips;
    private Organisations organisations;
    private Clock clock;

    protected ProductMatchSection() {} // for CDI proxies

    @Inject
    public ProductMatchSection(Matching matching, ReasonChips chips, Organisations organisations, Clock clock) {
        this.matching = matching;
        this.chips = chips;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> content(DataProduct product) {
        if (!product.isPublic()) {
            return Optional.empty();
        }
        HtmlContainer list = Markup.div("");
        try {
            Matching.ForProduct found = matching.demandsFor(product.id(), SHOWN);
            found.matches().forEach(match -> list.add(row(match, found)));
            if (found.matches().isEmpty()) {
                list.add(Markup.p("tq-quiet", UI.getCurrent().getTranslation("matching.product.none")));
            }
            list.add(Markup.el(
                    "p",
                    "tq-small",
                    new Link(
                            ProductMatchesView.path(product.id()),
                            UI.getCurrent().getTranslation("matching.demand.why"))));
        } catch (SearchUnavailable away) {
            list.add(Markup.p("tq-quiet", UI.getCurrent().getTranslation("matching.demand.away")));
        }
        return Optional.of(Surface.of(UI.getCurrent().getTranslation("matching.product.title"), list));
    }

    private Component row(Match match, Matching.ForProduct found) {
        ScenarioDemand demand = found.demand(match);
        List<String> needs =
                demand.content().dataNeeds().stream().map(need -> need.name()).toList();
        ProductRow.Builder row = ProductRow.of(demand.title(), "demands/" + demand.id())
                .reasons(chips.of(match, needs))
                .left(organisations.name(demand.publisherId()));
        LocalDate deadline = demand.content().timeline().responseDeadline();
        if (deadline != null) {
            row.right(RemainingText.days(ChronoUnit.DAYS.between(today(), deadline), Markup.locale()));
        }
        return row.build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
