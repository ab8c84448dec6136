package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.settlement.DisputeBook;
import org.tongqu.portal.settlement.DisputeFacts;
import org.tongqu.portal.settlement.SettlementFacts;

/** Disputes over parts on the page of a settlement: those there are, and opening one. */
@Dependent
public class DisputesOfSettlement {

    private final DisputeBook book;
    private final DisputeParts parts;
    private final DisputeActs acts;
    private final Access access;

    @Inject
    public DisputesOfSettlement(DisputeBook book, DisputeParts parts, DisputeActs acts, Access access) {
        this.book = book;
        this.parts = parts;
        this.acts = acts;
        this.access = access;
    }

    Optional<Component> of(SettlementFacts settlement) {
        if (!access.allows("dispute.read")) {
            return Optional.empty();
        }
        List<DisputeFacts> disputes = book.ofSettlement(settlement.id());
        return disputes.isEmpty() ? Optional.empty() : Optional.of(parts.ofSettlement(disputes));
    }

    /** The act by which a member that is asked disputes a part; none if the caller may not. */
    Optional<Action> act(SettlementFacts settlement, Command changed) {
        return access.allows("dispute.open")
                ? Optional.of(
                        Action.second(parts.words().text("dispute.act.open"), () -> acts.open(settlement, changed)))
                : Optional.empty();
    }
}
