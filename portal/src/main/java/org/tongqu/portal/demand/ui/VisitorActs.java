package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.demand.DemandResponses;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ResponseDraft;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.ui.PageAccess;
import org.tongqu.portal.shell.ScreenErrors;

/** What an organisation can do with an open demand: state its intent, or take it back. */
@Dependent
public class VisitorActs {

    private static final int STATEMENT = 2000;

    private final DemandResponses responses;
    private final DemandWords words;
    private final Access access;
    private final Caller caller;
    private final ScreenErrors errors;

    @Inject
    public VisitorActs(
            DemandResponses responses, DemandWords words, Access access, Caller caller, ScreenErrors errors) {
        this.responses = responses;
        this.words = words;
        this.access = access;
        this.caller = caller;
        this.errors = errors;
    }

    List<Action> of(ScenarioDemand demand, Command done) {
        if (demand.status() != DemandStatus.OPEN_FOR_RESPONSE) {
            return List.of();
        }
        if (!caller.known()) {
            return List.of(Action.primary(words.text("demand.act.respond"), () -> signIn(demand)));
        }
        boolean own = List.of(demand.publisherId(), demand.organiserId()).contains(caller.organisation());
        if (own || !access.allows("demand.respond")) {
            return List.of();
        }
        return responses.mine(demand.id()).isPresent()
                ? List.of(Action.second(words.text("demand.act.takeBack"), () -> takeBack(demand, done))
                        .danger())
                : List.of(Action.primary(words.text("demand.act.respond"), () -> respond(demand, done)));
    }

    private static void signIn(ScenarioDemand demand) {
        VaadinSession.getCurrent().setAttribute(PageAccess.WANTED, DemandAddress.of(demand.id()));
        UI.getCurrent().navigate("login");
    }

    private void respond(ScenarioDemand demand, Command done) {
        Checkbox consortium = new Checkbox(words.text("demand.act.respond.consortium"));
        consortium.setVisible(demand.content().consortiumAccepted());
        new WordsDialog(
                        new WordsDialog.Texts(
                                words.text("demand.act.respond.title", demand.title()),
                                words.text("demand.act.respond.label"),
                                words.text("demand.act.respond.effect"),
                                words.text("demand.act.respond.verb"),
                                STATEMENT),
                        errors)
                .open(
                        statement -> {
                            ResponseDraft draft = new ResponseDraft(statement, List.of(), consortium.getValue());
                            responses.respond(demand.id(), draft, null);
                            done.execute();
                        },
                        List.of(consortium));
    }

    private void takeBack(ScenarioDemand demand, Command done) {
        ConfirmStep.of(words.text("demand.act.takeBack"))
                .object(demand.title())
                .effect(words.text("demand.act.takeBack.effect"))
                .ending()
                .open(words.text("demand.act.takeBack"), () -> {
                    responses.withdraw(demand.id());
                    done.execute();
                });
    }
}
