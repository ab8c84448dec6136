package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.settlement.RevenueSharing;
import org.tongqu.portal.settlement.SettlementBook;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.trade.InvoiceFacts;
import org.tongqu.portal.trade.ui.InvoiceSection;

/** Shows the settlements of an invoice and lets the seller's finance open them. */
@ApplicationScoped
public class SettlementOfInvoice implements InvoiceSection {

    @Inject
    private SettlementBook book;

    @Inject
    private RevenueSharing sharing;

    @Inject
    private SettlementWords words;

    @Inject
    private Access access;

    @Override
    public Optional<Component> content(InvoiceFacts invoice) {
        List<SettlementFacts> settlements = of(invoice);
        return settlements.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Surface.of(words.text("settlement.list.title"), SettlementListView.table(words, settlements)));
    }

    @Override
    public List<Action> actions(InvoiceFacts invoice) {
        boolean open = invoice.amounts().netFen() > 0
                && access.ownsOrAll("settlement.calculate", invoice.seller().id())
                && of(invoice).isEmpty();
        return open ? List.of(Action.primary(words.text("settlement.act.open"), () -> open(invoice))) : List.of();
    }

    private List<SettlementFacts> of(InvoiceFacts invoice) {
        return access.allows("settlement.read") ? book.ofInvoice(invoice.id()) : List.of();
    }

    private void open(InvoiceFacts invoice) {
        ConfirmStep.of(words.text("settlement.act.open"))
                .object(invoice.id())
                .amount(invoice.amounts().netFen())
                .effect(words.text("settlement.act.open.effect"))
                .open(words.text("settlement.act.open"), () -> UI.getCurrent()
                        .navigate(SettlementNavigation.path(
                                sharing.open(invoice.id()).get(0))));
    }
}
