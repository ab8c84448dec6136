package org.tongqu.portal.typicalcase.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.typicalcase.CaseCatalogue;
import org.tongqu.portal.typicalcase.CaseDrafting;
import org.tongqu.portal.typicalcase.CaseMove;
import org.tongqu.portal.typicalcase.CaseScore;
import org.tongqu.portal.typicalcase.CaseSelection;
import org.tongqu.portal.typicalcase.CaseStates;
import org.tongqu.portal.typicalcase.CaseStep;
import org.tongqu.portal.typicalcase.TypicalCase;

/** What can be done with a case: its organisation writes and submits, others recommend and select. */
@Dependent
public class CaseActs {

    private static final List<CaseMove> SELECTING = List.of(
            CaseMove.CHECK,
            CaseMove.EVALUATE,
            CaseMove.SHOW,
            CaseMove.PUBLISH,
            CaseMove.PROMOTE,
            CaseMove.RETURN,
            CaseMove.REJECT,
            CaseMove.REVOKE);

    private final CaseCatalogue catalogue;
    private final CaseDrafting drafting;
    private final CaseSelection selection;
    private final CaseWords words;
    private final Instance<ActDialog> dialogs;

    @Inject
    public CaseActs(
            CaseCatalogue catalogue,
            CaseDrafting drafting,
            CaseSelection selection,
            CaseWords words,
            Instance<ActDialog> dialogs) {
        this.catalogue = catalogue;
        this.drafting = drafting;
        this.selection = selection;
        this.words = words;
        this.dialogs = dialogs;
    }

    List<Action> of(TypicalCase found, Command changed) {
        List<Action> acts = new ArrayList<>();
        if (found.status().isEditable() && catalogue.isMine("typicalcase.edit", found)) {
            acts.add(Action.second(words.text("typicalcase.act.edit"), () -> UI.getCurrent()
                    .navigate(CaseNavigation.editor(found.id()))));
            acts.add(Action.second(words.text("typicalcase.act.remove"), () -> remove(found))
                    .danger());
        }
        boolean recommendable = CaseStates.TABLE.allows(found.status(), CaseMove.RECOMMEND);
        if (recommendable && catalogue.maySelect("typicalcase.recommend", found)) {
            acts.add(Action.primary(words.text("typicalcase.act.recommend"), () -> recommend(found, changed)));
        }
        List<CaseMove> moves = SELECTING.stream()
                .filter(move -> CaseStates.TABLE.allows(found.status(), move))
                .toList();
        if (!moves.isEmpty() && catalogue.maySelect("typicalcase.select", found)) {
            acts.add(Action.primary(words.text("typicalcase.act.decide"), () -> decide(found, moves, changed)));
        }
        return acts;
    }

    private void remove(TypicalCase found) {
        ConfirmStep.of(words.text("typicalcase.act.remove"))
                .object(found.title())
                .effect(words.text("typicalcase.act.remove.effect"))
                .ending()
                .open(words.text("typicalcase.act.remove"), () -> {
                    drafting.remove(found.id());
                    UI.getCurrent().navigate(CaseNavigation.DESK);
                });
    }

    private void recommend(TypicalCase found, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea note = dialog.bind("note", new TextArea(words.text("typicalcase.act.recommend.note")));
        note.setWidthFull();
        dialog.lead(words.text("typicalcase.act.recommend.effect", found.title()))
                .open(words.text("typicalcase.act.recommend"), words.text("typicalcase.act.recommend"), () -> {
                    selection.recommend(found.id(), note.getValue());
                    changed.execute();
                });
    }

    private void decide(TypicalCase found, List<CaseMove> moves, Command changed) {
        ActDialog dialog = dialogs.get();
        Select<CaseMove> move = new Select<>();
        move.setLabel(words.text("typicalcase.act.move"));
        move.setItems(moves);
        move.setItemLabelGenerator(one -> words.text("typicalcase.move." + one));
        move.setWidthFull();
        dialog.bind("move", move);
        Map<String, BigDecimalField> points = scores(dialog);
        points.values().forEach(field -> field.setVisible(false));
        move.addValueChangeListener(
                change -> points.values().forEach(field -> field.setVisible(change.getValue() == CaseMove.SHOW)));
        TextArea note = dialog.bind("note", new TextArea(words.text("typicalcase.act.note")));
        note.setWidthFull();
        move.setValue(moves.get(0));
        dialog.lead(words.text("typicalcase.act.decide.effect", found.title()))
                .open(words.text("typicalcase.act.decide"), words.text("typicalcase.act.decide"), () -> {
                    selection.decide(found.id(), new CaseStep(move.getValue(), note.getValue(), given(move, points)));
                    changed.execute();
                });
    }

    private Map<String, BigDecimalField> scores(ActDialog dialog) {
        Map<String, BigDecimalField> points = new LinkedHashMap<>();
        CaseScore.DIMENSIONS.forEach((dimension, weight) -> {
            BigDecimalField field = new BigDecimalField(words.text("typicalcase.act.points", dimension, weight));
            field.setWidthFull();
            points.put(dimension, dialog.bind("scores[" + points.size() + "].score", field));
        });
        return points;
    }

    private static List<CaseScore> given(Select<CaseMove> move, Map<String, BigDecimalField> points) {
        if (move.getValue() != CaseMove.SHOW) {
            return List.of();
        }
        List<CaseScore> scores = new ArrayList<>();
        points.forEach((dimension, field) ->
                scores.add(new CaseScore(dimension, CaseScore.DIMENSIONS.get(dimension), field.getValue())));
        return scores;
    }
}
