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
import org.tongqu.portal.agreement.TermsInForce;
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
        ActDialog dialog = dialogs.get();
        TextArea reason = reason(dialog, "comment");
        TermsFields terms = fields.get();
        TermsInForce latest = agreement.latest();
        AgreementTerms before = latest.terms().from(terms.suggested(agreement.expiresOn()));
        terms.amend(dialog, agreement.type(), before, latest.products());
        open(
                "propose",
                dialog,
                () -> proposed.accept(
                        negotiation.propose(agreement.id(), new CounterOffer(terms.value(), reason.getValue()))));
    }

    void counter(Agreement agreement, Amendment amendment, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = reason(dialog, "comment");
        TermsFields terms = fields.get();
        terms.amend(dialog, agreement.type(), amendment.terms(), amendment.products());
        open("counter", dialog, () -> {
            negotiation.counter(agreement.id(), amendment.seq(), new CounterOffer(terms.value(), reason.getValue()));
            changed.execute();
        });
    }

    private void open(String act, ActDialog dialog, Command command) {
        String verb = words.text("agreement.amendment.act." + act);
        dialog.lead(words.text("agreement.amendment.act." + act + ".effect")).open(verb, verb, command);
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
        open(act, dialog, () -> {
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
