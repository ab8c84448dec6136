package org.tongqu.portal.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.tongqu.billing.statement.Documents;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.StatementFacts;
import org.tongqu.portal.text.Texts;
import org.tongqu.portal.trade.InvoiceFacts;

/** Composes documents out of what billing keeps, in the language of whoever takes them away. */
@Dependent
public class Composer {

    private final Documents documents;
    private final Texts texts;

    @Inject
    public Composer(Documents documents, Texts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    Paper statement(StatementFacts facts, Locale language) {
        return StatementComposition.of(facts, new Wording(texts, language));
    }

    Paper invoice(InvoiceFacts facts, Locale language) {
        return InvoiceComposition.of(documents.invoice(facts.id()), facts, new Wording(texts, language));
    }

    Paper settlement(SettlementFacts facts, Locale language) {
        return SettlementComposition.of(documents.sheet(facts.current().id()), facts, new Wording(texts, language));
    }
}
