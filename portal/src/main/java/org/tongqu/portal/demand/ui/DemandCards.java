package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.demand.DataNeed;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.ScenarioCard;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;

/** Draws demands as cards and as a table; the home page uses the same cards. */
@Dependent
public class DemandCards {

    private final DemandWords words;

    @Inject
    public DemandCards(DemandWords words) {
        this.words = words;
    }

    /** The demands as cards, two in a row where there is room. */
    public Component cards(List<ScenarioDemand> demands) {
        HtmlContainer cards = Markup.cards();
        cards.addClassName("tq-cards-two");
        demands.forEach(demand -> cards.add(card(demand).build()));
        return cards;
    }

    /** A card to be built, as an ordinary one or as the lead. */
    public ScenarioCard.Builder card(ScenarioDemand demand) {
        DemandDraft content = demand.content();
        String kind = words.dotted(
                words.code("demandTiers", content.tier()), words.code("regionClusters", content.regionCluster()));
        String terms = words.dotted(
                words.code("cooperationModes", content.cooperationMode()),
                words.investment(content.investmentWan()),
                words.text("demand.responses", demand.responses()));
        ScenarioCard.Builder card = ScenarioCard.of(demand.title(), DemandAddress.of(demand.id()))
                .kind(kind)
                .status(words.remaining(demand))
                .problem(content.problem())
                .needs(content.dataNeeds().stream().map(DataNeed::name).toList())
                .publisher(words.organisation(demand.publisherId()))
                .terms(terms);
        content.expectedOutcomes().forEach(outcome -> card.change(words.change(outcome)));
        return card;
    }

    Component table(List<ScenarioDemand> demands) {
        StackTable table = new StackTable(words.text("demand.list.title"))
                .column(words.text("demand.column.scenario"))
                .column(words.text("demand.column.tier"))
                .column(words.text("demand.column.region"))
                .column(words.text("demand.column.cooperation"))
                .number(words.text("demand.column.investment"))
                .number(words.text("demand.column.responses"))
                .column(words.text("demand.column.deadline"));
        for (ScenarioDemand demand : demands) {
            DemandDraft content = demand.content();
            LocalDate deadline = content.timeline().responseDeadline();
            String line = demand.id() + " · " + words.organisation(demand.publisherId());
            table.row(
                    Markup.div(
                            "",
                            new Link(DemandAddress.of(demand.id()), demand.title()),
                            Markup.div("tq-meta", Markup.text(line))),
                    Markup.text(words.code("demandTiers", content.tier())),
                    Markup.text(words.code("regionClusters", content.regionCluster())),
                    Markup.text(words.code("cooperationModes", content.cooperationMode())),
                    Markup.number(words.investment(content.investmentWan())),
                    Markup.number(words.text("demand.responsesShort", demand.responses())),
                    Markup.number(deadline == null ? "" : DateText.table(deadline)));
        }
        return Surface.bare(table).flush();
    }
}
