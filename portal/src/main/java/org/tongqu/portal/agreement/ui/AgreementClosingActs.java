package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementEnding;
import org.tongqu.portal.agreement.AgreementSigning;
import org.tongqu.portal.agreement.AgreementState;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.shell.ActDialog;

/** What a party can do once nothing is negotiated any more: sign, end, say that the data are destroyed. */
@Dependent
public class AgreementClosingActs {

    private final Agreements agreements;
    private final AgreementSigning signing;
    private final AgreementEnding ending;
    private final AgreementWords words;
    private final Instance<ActDialog> dialogs;

    @Inject
    public AgreementClosingActs(
            Agreements agreements,
            AgreementSigning signing,
            AgreementEnding ending,
            AgreementWords words,
            Instance<ActDialog> dialogs) {
        this.agreements = agreements;
        this.signing = signing;
        this.ending = ending;
        this.words = words;
        this.dialogs = dialogs;
    }

    /** @param organisation for which the reader acts */
    List<Action> of(Agreement agreement, String organisation, Command changed) {
        List<Action> acts = new ArrayList<>();
        boolean mayEnd = agreement.state() != AgreementState.FAILED && agreement.state() != AgreementState.TERMINATED;
        if (mayEnd && agreements.may("agreement.terminate", agreement)) {
            String act = agreement.state().isInForce() ? "terminate" : "giveUp";
            acts.add(Action.quiet(words.text("agreement.act." + act), () -> end(act, agreement, changed))
                    .danger());
        }
        boolean unsigned = agreement
                .party(organisation)
                .filter(party -> !party.hasSigned())
                .isPresent();
        if (agreement.state() == AgreementState.ACCEPTED && unsigned && agreements.may("agreement.sign", agreement)) {
            acts.add(Action.primary(words.text("agreement.act.sign"), () -> sign(agreement, changed)));
        }
        if (agreement.buyerId().equals(organisation)
                && agreement.aftermath().isDestructionDue()
                && agreements.may("agreement.confirm-destruction", agreement)) {
            acts.add(Action.primary(words.text("agreement.act.destroy"), () -> destroy(agreement, changed)));
        }
        return acts;
    }

    private void sign(Agreement agreement, Command changed) {
        ActDialog dialog = dialogs.get();
        dialog.show(new Facts()
                .add(words.text("agreement.field.title"), agreement.title())
                .add(words.text("agreement.field.unitPrice"), words.price(agreement))
                .add(words.text("agreement.digest"), Markup.code(agreement.digest())));
        PasswordField password = SigningPassword.in(dialog, words);
        String verb = words.text("agreement.act.sign");
        dialog.lead(words.text("agreement.act.sign.effect")).open(verb, verb, () -> {
            signing.sign(agreement.id(), agreement.digest(), password.getValue());
            changed.execute();
        });
    }

    private void end(String act, Agreement agreement, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = dialog.bind("reason", new TextArea(words.text("agreement.field.reason")));
        reason.setWidthFull();
        String verb = words.text("agreement.act." + act);
        dialog.lead(words.text("agreement.act." + act + ".effect")).open(verb, verb, () -> {
            ending.terminate(agreement.id(), reason.getValue());
            changed.execute();
        });
    }

    private void destroy(Agreement agreement, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea method = dialog.bind("method", new TextArea(words.text("agreement.field.method")));
        method.setHelperText(words.text("agreement.field.method.help"));
        method.setWidthFull();
        TextArea statement = dialog.bind("statement", new TextArea(words.text("agreement.field.statement")));
        statement.setWidthFull();
        String verb = words.text("agreement.act.destroy");
        dialog.lead(words.text("agreement.act.destroy.effect")).open(verb, verb, () -> {
            ending.confirmDestruction(agreement.id(), method.getValue(), statement.getValue());
            changed.execute();
        });
    }
}
