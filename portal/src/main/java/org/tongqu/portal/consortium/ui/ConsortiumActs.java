package org.tongqu.portal.consortium.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumFormation;
import org.tongqu.portal.consortium.ConsortiumJoining;
import org.tongqu.portal.consortium.ConsortiumState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.form.ConfirmStep;

/** What people can do on the pages of consortia, by their role and where the consortium stands. */
@Dependent
public class ConsortiumActs {

    private final Consortia consortia;
    private final ConsortiumFormation formation;
    private final ConsortiumJoining joining;
    private final ConsortiumDialogs dialogs;
    private final ConsortiumWords words;

    @Inject
    public ConsortiumActs(
            Consortia consortia,
            ConsortiumFormation formation,
            ConsortiumJoining joining,
            ConsortiumDialogs dialogs,
            ConsortiumWords words) {
        this.consortia = consortia;
        this.formation = formation;
        this.joining = joining;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** Starting a consortium, for leads. */
    List<Action> forming() {
        if (!consortia.may("consortium.create")) {
            return List.of();
        }
        return List.of(Action.primary(
                        words.text("consortium.act.form"),
                        () -> dialogs.form(draft -> {
                            String id = formation.form(draft, null);
                            UI.getCurrent().navigate(ConsortiumListView.PATH + "/" + id);
                        }))
                .icon(Icons.PLUS));
    }

    /** What one can do inside a room. */
    List<Action> inRoom(Consortium consortium, Command changed) {
        List<Action> acts = new ArrayList<>();
        acts.add(Action.second(words.text("consortium.act.charter"), () -> dialogs.charter(consortium))
                .icon(Icons.DOCUMENT));
        if (consortium.state().isEditable() && consortia.mayLead("consortium.edit", consortium)) {
            leading(acts, consortium, changed);
        }
        if (consortium.state() == ConsortiumState.FILED && consortia.may("consortium.confirm")) {
            acts.add(Action.second(
                    words.text("consortium.act.sendBack"),
                    () -> dialogs.reason("sendBack", consortium, changed, joining::sendBack)));
            acts.add(Action.primary(
                    words.text("consortium.act.confirm"),
                    () -> ask("confirm", consortium, () -> {
                        joining.confirm(consortium.id());
                        changed.execute();
                    })));
        }
        return acts;
    }

    private void leading(List<Action> acts, Consortium consortium, Command changed) {
        String id = consortium.id();
        acts.add(Action.second(
                words.text("consortium.act.describe"),
                () -> dialogs.describe(consortium, draft -> {
                    formation.describe(id, draft);
                    changed.execute();
                })));
        acts.add(Action.second(
                words.text("consortium.act.invite"),
                () -> dialogs.invite(invitation -> {
                    formation.invite(id, invitation);
                    changed.execute();
                })));
        acts.add(Action.second(
                words.text("consortium.act.score"),
                () -> dialogs.score(consortium, contributions -> {
                    formation.contribute(id, contributions);
                    changed.execute();
                })));
        acts.add(Action.primary(
                words.text("consortium.act.file"),
                () -> dialogs.file(consortium, () -> {
                    formation.file(id);
                    changed.execute();
                })));
    }

    /** What an invited organisation answers. */
    List<Action> answers(Consortium consortium, Command changed) {
        if (!consortia.mayAnswer(consortium)) {
            return List.of();
        }
        return List.of(
                Action.second(
                        words.text("consortium.act.decline"),
                        () -> dialogs.reason("decline", consortium, changed, joining::decline)),
                Action.primary(
                        words.text("consortium.act.accept"),
                        () -> ask("accept", consortium, () -> {
                            joining.accept(consortium.id());
                            changed.execute();
                        })));
    }

    private void ask(String act, Consortium consortium, Command command) {
        ConfirmStep.of(words.text("consortium.act." + act + ".title"))
                .object(consortium.name())
                .effect(words.text("consortium.act." + act + ".effect"))
                .open(words.text("consortium.act." + act), command);
    }
}
