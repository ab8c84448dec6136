package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.ScenarioDemand;

/** The sections of a demand's page in their order. */
@Dependent
public class DemandBody {

    private final DemandMain main;
    private final DemandTalk talk;
    private final DemandRecord record;
    private final DemandAside aside;

    @Inject
    public DemandBody(DemandMain main, DemandTalk talk, DemandRecord record, DemandAside aside) {
        this.main = main;
        this.talk = talk;
        this.record = record;
        this.aside = aside;
    }

    /** What the demand says: goal, problem, data, criteria, terms, steps. */
    List<Component> statements(ScenarioDemand demand, List<Component> coverage) {
        List<Component> sections = new ArrayList<>();
        sections.add(main.goal(demand.content()));
        main.reached(demand).ifPresent(sections::add);
        sections.add(main.problem(demand.content()));
        if (coverage.isEmpty()) {
            sections.add(main.needs(demand.content()));
        } else {
            sections.addAll(coverage);
        }
        sections.add(main.criteria(demand.content()));
        main.terms(demand.content()).ifPresent(sections::add);
        main.milestones(demand.content()).ifPresent(sections::add);
        return sections;
    }

    /** How it goes: questions, record, audit. */
    List<Component> course(ScenarioDemand demand, String batchName, Command done) {
        List<Component> sections = new ArrayList<>();
        if (demand.isReleased()) {
            sections.add(talk.of(demand, done));
        }
        if (demand.isReleased()) {
            sections.add(record.of(demand, batchName));
        }
        record.audit(demand).ifPresent(sections::add);
        return sections;
    }

    List<Component> aside(ScenarioDemand demand, DemandDraft shown) {
        return aside.of(demand, shown);
    }
}
