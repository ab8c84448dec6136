package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.StatementFacts;

/** What another feature adds to the pages of settlements and statements, for example documents; provided as a CDI bean. */
public interface SettlementSection {

    /** Sections at the end of the main column of a settlement. */
    List<Component> content(SettlementFacts settlement);

    /** Links for the head of a statement. */
    List<Component> links(StatementFacts statement);
}
