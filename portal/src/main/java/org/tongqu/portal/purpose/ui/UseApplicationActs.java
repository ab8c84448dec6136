package org.tongqu.portal.purpose.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.purpose.UseApplication;
import org.tongqu.portal.purpose.UseApplicationDesk;
import org.tongqu.portal.purpose.UseApplications;
import org.tongqu.portal.shell.ActDialog;

/** What the two sides of a use application can do on its page. */
@Dependent
public class UseApplicationActs {

    private final UseApplications applications;
    private final UseApplicationDesk desk;
    private final UseApplicationWords words;
    private final Instance<ActDialog> dialogs;

    @Inject
    public UseApplicationActs(
            UseApplications applications,
            UseApplicationDesk desk,
            UseApplicationWords words,
            Instance<ActDialog> dialogs) {
        this.applications = applications;
        this.desk = desk;
        this.words = words;
        this.dialogs = dialogs;
    }

    List<Action> of(UseApplication application, Command changed) {
        List<Action> acts = new ArrayList<>();
        if (applications.mayWithdraw(application)) {
            acts.add(Action.quiet(words.text("purpose.act.withdraw"), () -> withdraw(application, changed))
                    .danger());
        }
        if (applications.mayDecide(application)) {
            acts.add(Action.second(
                    words.text("purpose.act.refuse"),
                    () -> decide("refuse", reason -> desk.refuse(application.id(), reason), changed)));
            acts.add(Action.primary(
                    words.text("purpose.act.approve"),
                    () -> decide("approve", reason -> desk.approve(application.id(), reason), changed)));
        }
        return acts;
    }

    private void withdraw(UseApplication application, Command changed) {
        ConfirmStep.of(words.text("purpose.act.withdraw"))
                .object(application.id() + " · " + application.productName())
                .effect(words.text("purpose.act.withdraw.effect"))
                .open(words.text("purpose.act.withdraw"), () -> {
                    desk.withdraw(application.id());
                    changed.execute();
                });
    }

    private void decide(String act, Consumer<String> decision, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = dialog.bind("reason", new TextArea(words.text("purpose.field." + act + "Reason")));
        reason.setWidthFull();
        String verb = words.text("purpose.act." + act);
        dialog.lead(words.text("purpose.act." + act + ".effect")).open(verb, verb, () -> {
            decision.accept(reason.getValue());
            changed.execute();
        });
    }
}
