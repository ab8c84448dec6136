package org.tongqu.portal.paper.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.portal.paper.JournalBook;
import org.tongqu.portal.paper.JournalFacts;
import org.tongqu.portal.paper.Papers;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.StatementFacts;
import org.tongqu.portal.settlement.ui.SettlementSection;

/** Shows on the page of a settlement where it is booked, and hands out settlements and statements as documents. */
@ApplicationScoped
public class PaperOfSettlement implements SettlementSection {

    @Inject
    private JournalBook journals;

    @Inject
    private Papers papers;

    @Inject
    private Instance<JournalParts> parts;

    @Inject
    private Instance<PaperLinks> links;

    @Inject
    private Access access;

    @Override
    public List<Component> content(SettlementFacts settlement) {
        String id = settlement.id();
        List<Component> content = new ArrayList<>();
        List<JournalFacts> found = access.allows("journal.read") ? journals.of(id) : List.of();
        if (!found.isEmpty()) {
            content.add(parts.get().list(found));
        }
        if (settlement.state() != RunState.PLANNED) {
            content.add(links.get().surface((format, language) -> papers.settlement(id, format, language)));
        }
        return content;
    }

    @Override
    public List<Component> links(StatementFacts statement) {
        String organisation = statement.party().id();
        String period = statement.period();
        return links.get().of((format, language) -> papers.statement(organisation, period, format, language));
    }
}
