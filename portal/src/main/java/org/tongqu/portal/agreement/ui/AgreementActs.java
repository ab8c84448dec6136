package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementNegotiation;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.agreement.CounterOffer;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.shell.ActDialog;

/** What a party can do on the page of an agreement, by where it stands and whose turn it is. */
@Dependent
public class AgreementActs {

    private final Agreements agreements;
    private final AgreementNegotiation negotiation;
    private final AgreementWords words;
    private final Caller caller;
    private final Instance<ActDialog> dialogs;

    @Inject
    private Instance<TermsFields> termsFields;

    @Inject
    private AgreementClosingActs closing;

    @Inject
    public AgreementActs(
            Agreements agreements,
            AgreementNegotiation negotiation,
            AgreementWords words,
            Caller caller,
            Instance<ActDialog> dialogs) {
        this.agreements = agreements;
        this.negotiation = negotiation;
        this.words = words;
        this.caller = caller;
        this.dialogs = dialogs;
    }

    List<Action> of(Agreement agreement, Command changed) {
        List<Action> acts = new ArrayList<>(closing.of(agreement, caller.organisation(), changed));
        if (agreement.state().isOpen() && agreements.may("agreement.negotiate", agreement)) {
            acts.add(Action.second(words.text("agreement.act.counter"), () -> counter(agreement, changed)));
            if (!agreement.isOfferOf(caller.organisation())) {
                acts.add(Action.primary(words.text("agreement.act.accept"), () -> accept(agreement, changed)));
            }
        }
        return acts;
    }

    private void counter(Agreement agreement, Command changed) {
        ActDialog dialog = dialogs.get();
        TermsFields terms = termsFields.get();
        terms.fill(dialog, agreement.type(), agreement.terms(), agreement.providerId());
        TextField comment = dialog.bind("comment", new TextField(words.text("agreement.field.comment")));
        comment.setWidthFull();
        dialog.lead(words.text("agreement.act.counter.effect"))
                .open(words.text("agreement.act.counter.title"), words.text("agreement.act.counter"), () -> {
                    negotiation.counter(agreement.id(), new CounterOffer(terms.value(), comment.getValue()));
                    changed.execute();
                });
    }

    private void accept(Agreement agreement, Command changed) {
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
