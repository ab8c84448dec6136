package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageHeader;
import org.tongqu.portal.look.Tag;

/** Draws the head of a demand's page: where it stands, title, publisher, acts, route. */
@Dependent
public class DemandHead {

    private final DemandWords words;
    private final DemandPhases phases;
    private final DemandBatches batches;

    @Inject
    public DemandHead(DemandWords words, DemandPhases phases, DemandBatches batches) {
        this.words = words;
        this.phases = phases;
        this.batches = batches;
    }

    /** The name of the demand's batch. */
    String batchName(ScenarioDemand demand) {
        DemandBatch batch = batches.get(demand.batchId());
        return batch.name();
    }

    PageHeader of(ScenarioDemand demand, List<Action> actions) {
        List<Component> chips = new ArrayList<>();
        chips.add(words.chip(demand.status()));
        chips.add(new Tag(words.code("demandTiers", demand.content().tier())));
        demand.content().themes().stream().limit(1).forEach(theme -> chips.add(new Tag(words.code("themes", theme))));
        chips.add(Markup.el("span", "tq-meta tq-num", demand.id()));
        String batch = DemandAddress.PATH + "?" + DemandFacet.BATCH.parameter() + "=" + demand.batchId();
        return PageHeader.tinted(demand.title())
                .crumbs(Breadcrumbs.fromHome()
                        .add(DemandAddress.PATH, words.text("demand.list.title"))
                        .add(batch, batchName(demand)))
                .chips(chips.toArray(Component[]::new))
                .subtitle(words.text("demand.publishedBy", words.organisation(demand.publisherId())))
                .actions(actions.toArray(Action[]::new))
                .below(phases.of(demand))
                .build();
    }
}
