package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.settlement.SettlementBook;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.StatementFacts;
import org.tongqu.portal.settlement.StatementPeriod;
import org.tongqu.portal.store.Page;

/** A settlement of the statement's period that waits for the reader's answer and is not part of the sheet yet. */
@Dependent
public class StatementAsk {

    private final SettlementBook settlements;
    private final SettlementActs acts;
    private final SettlementWords words;
    private final Caller caller;

    @Inject
    public StatementAsk(SettlementBook settlements, SettlementActs acts, SettlementWords words, Caller caller) {
        this.settlements = settlements;
        this.acts = acts;
        this.words = words;
        this.caller = caller;
    }

    /** The settlement, if the statement is the reader's own. */
    Optional<SettlementFacts> of(StatementFacts statement) {
        if (!statement.party().id().equals(caller.organisation())) {
            return Optional.empty();
        }
        return settlements.list(new Page(0, Page.LARGEST)).items().stream()
                .filter(settlement -> settlement.state() == RunState.IN_REVIEW)
                .filter(settlement -> settlement.current().missing().contains(caller.organisation()))
                .filter(settlement -> within(settlement.period(), statement))
                .findFirst();
    }

    /** Objecting and confirming, for those who may answer. */
    List<Action> actions(SettlementFacts settlement, Command changed) {
        return acts.of(settlement, changed);
    }

    Component notice(SettlementFacts settlement) {
        return Notice.due(words.text("settlement.asked"), words.text("settlement.asked.sheet", settlement.id()))
                .action(new Link(SettlementNavigation.path(settlement.id()), words.text("settlement.act.check")));
    }

    private static boolean within(String period, StatementFacts statement) {
        Optional<LocalDate> from = StatementPeriod.parse(period).map(StatementPeriod::from);
        return from.filter(day -> !day.isBefore(statement.from()) && !day.isAfter(statement.to()))
                .isPresent();
    }
}
