package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demand.ui.DemandDetailSection;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.matching.Matching;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.matching.DataNeed;

/** On the page of a demand: what data it needs, which products meet it, and what nobody offers. */
@ApplicationScoped
public class DemandMatchSection implements DemandDetailSection {

    private static final int COMPARED = 20;

    private Matching matching;
    private CoverageTable table;
    private NeedWords words;

    protected DemandMatchSection() {} // for CDI proxies

    @Inject
    public DemandMatchSection(Matching matching, CoverageTable table, NeedWords words) {
        this.matching = matching;
        this.table = table;
        this.words = words;
    }

    @Override
    public Place place() {
        return Place.NEEDS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> content(ScenarioDemand demand) {
        if (demand.content().dataNeeds().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Surface.of(words.text("matching.demand.title"), found(demand)));
    }

    private Component found(ScenarioDemand demand) {
        try {
            Matching.ForDemand found = matching.productsFor(demand.id(), COMPARED);
            return found.coverage().matches().isEmpty()
                    ? plain(demand, words.text("matching.demand.none"))
                    : compared(demand, found);
        } catch (SearchUnavailable away) {
            // The needs themselves are known without the index; the page says what is missing.
            return plain(demand, words.text("matching.demand.away"));
        }
    }

    private Component compared(ScenarioDemand demand, Matching.ForDemand found) {
        HtmlContainer content =
                Markup.div("tq-covered", Markup.p("tq-quiet tq-small", words.summary(found)), table.of(found));
        String gaps = words.gaps(found.coverage());
        if (!gaps.isEmpty()) {
            content.add(Markup.p("tq-small", gaps));
        }
        Link why = new Link(DemandMatchesView.path(demand.id()), words.text("matching.demand.why"));
        content.add(Markup.el("p", "tq-small", why));
        return content;
    }

    private Component plain(ScenarioDemand demand, String message) {
        HtmlContainer list = Markup.el("ul", "tq-needs");
        for (DataNeed need : matching.needs(demand.id())) {
            list.add(Markup.el("li", "", Markup.el("b", "", need.name()), Markup.meta(words.more(need))));
        }
        return Markup.div("tq-covered", Markup.p("tq-quiet tq-small", message), list);
    }
}
