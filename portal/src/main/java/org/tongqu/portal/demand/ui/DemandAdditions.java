package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Action;

/** The acts on a demand's page, and what other features add to it. */
@Dependent
public class DemandAdditions {

    private final VisitorActs visitor;
    private final OfficerActs officer;
    private final Instance<DemandDetailSection> sections;

    @Inject
    public DemandAdditions(VisitorActs visitor, OfficerActs officer, @Any Instance<DemandDetailSection> sections) {
        this.visitor = visitor;
        this.officer = officer;
        this.sections = sections;
    }

    List<Action> actions(ScenarioDemand demand, Command done) {
        List<Action> actions = new ArrayList<>(officer.of(demand, done));
        sections.forEach(section -> actions.addAll(section.actions(demand)));
        actions.addAll(visitor.of(demand, done));
        return actions;
    }

    List<Component> at(DemandDetailSection.Place place, ScenarioDemand demand) {
        return sections.stream()
                .filter(section -> section.place() == place)
                .sorted(Comparator.comparingInt(DemandDetailSection::order))
                .flatMap(section -> section.content(demand).stream())
                .toList();
    }
}
