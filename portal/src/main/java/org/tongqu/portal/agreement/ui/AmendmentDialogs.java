package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementTerms;
import org.tongqu.portal.agreement.Amendment;
import org.tongqu.portal.agreement.AmendmentNegotiation;
import org.tongqu.portal.agreement.AmendmentSigning;
import org.tongqu.portal.agreement.CounterOffer;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.shell.ActDialog;

/** Asks for what an act on an amendment needs, and does it. */
@Dependent
public class AmendmentDialogs {

    private final AmendmentNegotiation negotiation;
    private final AmendmentSigning signing;
    private final AgreementWords words;
    private final Instance<ActDialog> dialogs;
    private final Instance<TermsFields> fields;

    @Inject
    public AmendmentDialogs(
            AmendmentNegotiation negotiation,
            AmendmentSigning signing,
            AgreementWords words,
            Instance<ActDialog> dialogs,
            Instance<TermsFields> fields) {
        this.negotiation = negotiation;
        this.signing = signing;
        this.words = words;
        this.dialogs = dialogs;
        this.fields = fields;
    }

    /** @param proposed gets the number of the amendment */
    void propose(Agreement agreement, Consumer<Integer> proposed) {
        TermsFields terms = fields.get();
        AgreementTerms before = agreement.latest().terms().from(terms.suggested(agreement.expiresOn()));
        ask("propose", agreement, terms, before, offer -> proposed.accept(negotiation.propose(agreement.id(), offer)));
    }

    void counter(Agreement agreement, Amendment amendment, Command changed) {
        ask("counter", agreement, fields.get(), amendment.terms(), offer -> {
            negotiation.counter(agreement.id(), amendment.seq(), offer);
            changed.execute();
        });
    }

    private void ask(
            String act, Agreement agreement, TermsFields terms, AgreementTerms before, Consumer<CounterOffer> send) {
        ActDialog dialog = dialogs.get();
        TextArea reason = reason(dialog, "comment");
        terms.amend(dialog, agreement.type(), before);
        String verb = words.text("agreement.amendment.act." + act);
        dialog.lead(words.text("agreement.amendment.act." + act + ".effect"))
                .open(verb, verb, () -> send.accept(new CounterOffer(terms.value(), reason.getValue())));
    }

    private TextArea reason(ActDialog dialog, String field) {
        TextArea reason = dialog.bind(field, new TextArea(words.text("agreement.field.reason")));
        reason.setWidthFull();
        return reason;
    }

    void accept(Agreement agreement, Amendment amendment, Command changed) {
        String verb = words.text("agreement.amendment.act.accept");
        ConfirmStep.of(verb)
                .object(name(agreement, amendment))
                .fact(
                        words.text("agreement.field.amendedFrom"),
                        DateText.table(amendment.terms().effectiveOn()))
                .effect(words.text("agreement.amendment.act.accept.effect"))
                .open(verb, () -> {
                    negotiation.accept(agreement.id(), amendment.seq());
                    changed.execute();
                });
    }

    /** @param act {@code decline}, or {@code withdraw} for what one's own side proposed */
    void giveUp(String act, Agreement agreement, Amendment amendment, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = reason(dialog, "reason");
        String verb = words.text("agreement.amendment.act." + act);
        dialog.lead(words.text("agreement.amendment.act." + act + ".effect")).open(verb, verb, () -> {
            negotiation.giveUp(agreement.id(), amendment.seq(), reason.getValue());
            changed.execute();
        });
    }

    void sign(Agreement agreement, Amendment amendment, Command changed) {
        ActDialog dialog = dialogs.get();
        dialog.show(new Facts()
                .add(words.text("agreement.field.title"), name(agreement, amendment))
                .number(
                        words.text("agreement.field.amendedFrom"),
                        DateText.table(amendment.terms().effectiveOn()))
                .add(words.text("agreement.digest"), Markup.code(amendment.digest())));
        PasswordField password = SigningPassword.in(dialog, words);
        String verb = words.text("agreement.amendment.act.sign");
        dialog.lead(words.text("agreement.amendment.act.sign.effect")).open(verb, verb, () -> {
            signing.sign(agreement.id(), amendment.seq(), amendment.digest(), password.getValue());
            changed.execute();
        });
    }

    private String name(Agreement agreement, Amendment amendment) {
        return words.text("agreement.amendment.title", agreement.title(), amendment.seq());
    }
}
