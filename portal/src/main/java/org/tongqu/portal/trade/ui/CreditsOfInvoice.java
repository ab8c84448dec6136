package org.tongqu.portal.trade.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.trade.CreditBook;
import org.tongqu.portal.trade.CreditFacts;
import org.tongqu.portal.trade.InvoiceFacts;

/** Shows what was given back of an invoice and lets both sides ask for it. */
@ApplicationScoped
public class CreditsOfInvoice implements InvoiceSection {

    @Inject
    private CreditBook book;

    @Inject
    private Instance<CreditActs> acts;

    @Inject
    private Instance<TradeWords> words;

    @Inject
    private Access access;

    @Override
    public Optional<Component> content(InvoiceFacts invoice) {
        List<CreditFacts> notes = access.allows("credit.read") ? book.ofInvoice(invoice.id()) : List.of();
        TradeWords said = words.get();
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Surface.of(said.text("credit.title"), CreditListView.table(said, notes)));
    }

    @Override
    public List<Action> actions(InvoiceFacts invoice) {
        return access.allows("credit.read") ? acts.get().ofInvoice(invoice) : List.of();
    }
}
