package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.ShareNegotiating;
import org.tongqu.portal.sharing.ShareNegotiations;
import org.tongqu.portal.sharing.ShareSignatures;
import org.tongqu.portal.sharing.ShareStanding;
import org.tongqu.portal.shell.ActDialog;

/** What lead and members can do on the page of terms of sharing, by where they stand. */
@Dependent
public class ShareActs {

    private final ShareNegotiations negotiations;
    private final ShareNegotiating negotiating;
    private final ShareSignatures signatures;
    private final SharingWords words;
    private final Instance<ActDialog> dialogs;

    @Inject
    public ShareActs(
            ShareNegotiations negotiations,
            ShareNegotiating negotiating,
            ShareSignatures signatures,
            SharingWords words,
            Instance<ActDialog> dialogs) {
        this.negotiations = negotiations;
        this.negotiating = negotiating;
        this.signatures = signatures;
        this.words = words;
        this.dialogs = dialogs;
    }

    List<Action> of(NegotiationFacts facts, Command changed) {
        List<Action> acts = new ArrayList<>();
        boolean lead = negotiations.mayLead(facts);
        ShareStanding state = facts.state();
        boolean written = state == ShareStanding.DRAFT || state == ShareStanding.NEGOTIATING;
        if (lead && (written || state == ShareStanding.SIGNING)) {
            acts.add(Action.quiet(words.text("share.act.withdraw"), () -> withdraw(facts, changed))
                    .danger());
        }
        if (lead && state == ShareStanding.DRAFT) {
            acts.add(Action.second(words.text("share.act.edit"), () -> write(facts)));
            acts.add(Action.primary(words.text("share.act.send"), () -> send(facts, changed)));
        }
        if (negotiations.mayNegotiate(facts)) {
            acts.add(Action.second(words.text("share.act.comment"), () -> comment(facts, changed)));
            acts.add(Action.second(words.text("share.act.counter"), () -> write(facts)));
        }
        if (lead && state == ShareStanding.NEGOTIATING) {
            acts.add(Action.primary(words.text("share.act.signing"), () -> putToSigning(facts, changed)));
        }
        if (negotiations.maySign(facts)) {
            acts.add(Action.second(words.text("share.act.decline"), () -> decline(facts, changed))
                    .danger());
            acts.add(Action.primary(words.text("share.act.sign"), () -> sign(facts, changed)));
        }
        return acts;
    }

    private static void write(NegotiationFacts facts) {
        UI.getCurrent().navigate(SharingNavigation.terms(facts.id()));
    }

    private void send(NegotiationFacts facts, Command changed) {
        ConfirmStep.of(words.text("share.act.send"))
                .object(facts.terms().title())
                .fact(words.text("share.field.consortium"), facts.consortiumName())
                .effect(words.text("share.act.send.effect"))
                .open(words.text("share.act.send"), () -> {
                    negotiating.send(facts.id());
                    changed.execute();
                });
    }

    private void putToSigning(NegotiationFacts facts, Command changed) {
        ConfirmStep.of(words.text("share.act.signing"))
                .object(facts.terms().title())
                .fact(
                        words.text("share.column.round"),
                        String.valueOf(facts.rounds().size()))
                .effect(words.text("share.act.signing.effect"))
                .open(words.text("share.act.signing"), () -> {
                    signatures.putToSigning(facts.id());
                    changed.execute();
                });
    }

    private void sign(NegotiationFacts facts, Command changed) {
        ActDialog dialog = dialogs.get();
        dialog.show(new Facts()
                .add(words.text("share.field.title"), facts.terms().title())
                .number(words.text("settlement.field.version"), facts.version().versionId())
                .add(
                        words.text("settlement.field.digest"),
                        Markup.code(facts.version().digest())));
        PasswordField password = dialog.bind("password", new PasswordField(words.text("share.field.password")));
        password.setHelperText(words.text("share.field.password.help"));
        password.setWidthFull();
        dialog.lead(words.text("share.act.sign.effect"))
                .open(words.text("share.act.sign"), words.text("share.act.sign"), () -> {
                    signatures.sign(facts.version().id(), facts.version().digest(), password.getValue());
                    changed.execute();
                });
    }

    private void comment(NegotiationFacts facts, Command changed) {
        say("text", "share.field.comment", "share.act.comment", text -> {
            negotiating.comment(facts.id(), text);
            changed.execute();
        });
    }

    private void decline(NegotiationFacts facts, Command changed) {
        say("reason", "settlement.field.reason", "share.act.decline", text -> {
            signatures.decline(facts.id(), text);
            changed.execute();
        });
    }

    private void withdraw(NegotiationFacts facts, Command changed) {
        say("reason", "settlement.field.reason", "share.act.withdraw", text -> {
            signatures.withdraw(facts.id(), text);
            changed.execute();
        });
    }

    private void say(String field, String label, String act, Consumer<String> done) {
        ActDialog dialog = dialogs.get();
        TextArea text = dialog.bind(field, new TextArea(words.text(label)));
        text.setWidthFull();
        dialog.lead(words.text(act + ".effect"))
                .open(words.text(act), words.text(act), () -> done.accept(text.getValue()));
    }
}
