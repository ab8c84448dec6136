package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ui.ConsortiumRoomSection;
import org.tongqu.portal.consortium.ui.Pillar;
import org.tongqu.portal.demand.Achievement;
import org.tongqu.portal.demand.ConsortiumScenario;
import org.tongqu.portal.demand.ExpectedOutcome;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.format.NumberText;

/** The scenario a consortium works on, in its room: the change so far, the target, where the demand stands. */
@ApplicationScoped
public class RoomScenario implements ConsortiumRoomSection {

    private static final int ORDER = 20;

    @Inject
    private ConsortiumScenario scenarios;

    @Inject
    private Instance<DemandWords> wording;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(Place place, Consortium consortium, String organisationId) {
        if (place != Place.SCENARIO) {
            return Optional.empty();
        }
        return scenarios.foremost(consortium.demandIds()).flatMap(demand -> demand.content().expectedOutcomes().stream()
                .findFirst()
                .map(outcome -> pillar(demand, outcome, wording.get())));
    }

    private static Component pillar(ScenarioDemand demand, ExpectedOutcome outcome, DemandWords words) {
        Optional<BigDecimal> reached = demand.achieved().stream()
                .filter(one -> one.indicator().equals(outcome.indicator()))
                .map(Achievement::value)
                .findFirst();
        String target = number(outcome.target());
        Pillar pillar = new Pillar(Icons.PEOPLE, words.text("consortium.pillar.scenario"), demand.title())
                .figure(
                        number(outcome.baseline()) + " → "
                                + reached.map(RoomScenario::number).orElse(target),
                        words.text("demand.room.unit", outcome.unit(), outcome.indicator()));
        reached.ifPresent(value -> {
            double share = outcome.reachedBy(value);
            pillar.bar(share, words.text("demand.room.share", target, Math.round(share * 100)));
        });
        return pillar.row(words.text("demand.room.target"), target + " " + outcome.unit())
                .row(words.text("demand.room.state"), words.chip(demand.status()))
                .row(words.text("consortium.pillar.demand"), new Link(DemandAddress.of(demand.id()), demand.id()))
                .done();
    }

    private static String number(BigDecimal value) {
        return value == null ? "—" : NumberText.plain(value);
    }
}
