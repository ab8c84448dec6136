package org.tongqu.portal.paper.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.paper.JournalBook;
import org.tongqu.portal.paper.JournalFacts;
import org.tongqu.portal.paper.Papers;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.trade.InvoiceFacts;
import org.tongqu.portal.trade.ui.InvoiceSection;

/** Shows on the page of an invoice where it is booked, and hands it out as a document. */
@ApplicationScoped
public class PaperOfInvoice implements InvoiceSection {

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
    public Optional<Component> content(InvoiceFacts invoice) {
        String id = invoice.id();
        List<JournalFacts> found = access.allows("journal.read") ? journals.of(id) : List.of();
        Component list = found.isEmpty() ? null : parts.get().list(found);
        return Optional.of(Markup.el(
                "div",
                "tq-stack",
                list,
                links.get().surface((format, language) -> papers.invoice(id, format, language))));
    }
}
