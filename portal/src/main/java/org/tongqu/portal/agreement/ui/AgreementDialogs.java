package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementNegotiation;
import org.tongqu.portal.agreement.CounterOffer;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.shell.ActDialog;

/** Asks for what an act on a negotiated agreement needs, and does it. */
@Dependent
public class AgreementDialogs {

    private final AgreementNegotiation negotiation;
    private final AgreementWords words;
    private final Instance<ActDialog> dialogs;
    private final Instance<TermsFields> fields;

    @Inject
    public AgreementDialogs(
            AgreementNegotiation negotiation,
            AgreementWords words,
            Instance<ActDialog> dialogs,
            Instance<TermsFields> fields) {
        this.negotiation = negotiation;
        this.words = words;
        this.dialogs = dialogs;
        this.fields = fields;
    }

    void counter(Agreement agreement, Command changed) {
        ActDialog dialog = dialogs.get();
        TermsFields terms = fields.get();
        terms.fill(dialog, agreement.type(), agreement.terms(), agreement.providerId());
        TextField comment =
                dialog.bind("comment", new TextField(FormSection.optional(words.text("agreement.field.comment"))));
        comment.setWidthFull();
        dialog.lead(words.text("agreement.act.counter.effect"))
                .open(words.text("agreement.act.counter.title"), words.text("agreement.act.counter"), () -> {
                    negotiation.counter(agreement.id(), new CounterOffer(terms.value(), comment.getValue()));
                    changed.execute();
                });
    }

    void accept(Agreement agreement, Command changed) {
        ConfirmStep.of(words.text("agreement.act.accept"))
                .object(agreement.title())
                .fact(words.text("agreement.field.unitPrice"), words.price(agreement))
                .effect(words.text("agreement.act.accept.effect"))
                .open(words.text("agreement.act.accept"), () -> {
                    negotiation.accept(agreement.id());
                    changed.execute();
                });
    }
}
