package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.demand.DemandMove;
import org.tongqu.portal.demand.DemandStates;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.ScreenErrors;

/** What officers and reviewers can do on the page of their demand. */
@Dependent
public class OfficerActs {

    private static final int COMMENT = 2000;
    private static final int REASON = 500;

    private final DemandCounter counter;
    private final DemandWords words;
    private final ScreenErrors errors;

    @Inject
    public OfficerActs(DemandCounter counter, DemandWords words, ScreenErrors errors) {
        this.counter = counter;
        this.words = words;
        this.errors = errors;
    }

    /** @param done what to do after an act */
    List<Action> of(ScenarioDemand demand, Command done) {
        List<Action> acts = new ArrayList<>();
        String id = demand.id();
        if (demand.isDraft() && counter.may("demand.edit", demand)) {
            acts.add(Action.primary(words.text("demand.act.edit"), () -> UI.getCurrent()
                            .navigate(DemandEditorView.path(demand)))
                    .icon(Icons.EDIT));
        }
        boolean returnable =
                demand.status() == DemandStatus.SUBMITTED || demand.status() == DemandStatus.EXPERT_ARGUMENT;
        if (returnable && counter.may("demand.return", demand)) {
            acts.add(ask("return", COMMENT, words -> counter.giveBack(id, words), done));
        }
        if (demand.isReleased() && counter.may("demand.progress", demand)) {
            acts.add(ask("explain", REASON, words -> counter.explain(id, words), done));
        }
        boolean withdrawable = DemandStates.TABLE.allows(demand.status(), DemandMove.WITHDRAW);
        if (withdrawable && counter.may("demand.withdraw", demand)) {
            acts.add(ask("withdraw", REASON, words -> counter.withdraw(id, words), done)
                    .danger());
        }
        return acts;
    }

    private Action ask(String act, int limit, SerializableConsumer<String> run, Command done) {
        String key = "demand.act." + act;
        WordsDialog.Texts texts = new WordsDialog.Texts(
                words.text(key), words.text(key + ".label"), words.text(key + ".effect"), words.text(key), limit);
        return Action.second(words.text(key), () -> new WordsDialog(texts, errors)
                .open(
                        text -> {
                            run.accept(text);
                            done.execute();
                        },
                        List.of()));
    }
}
