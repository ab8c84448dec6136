package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.settlement.EvaluationDraft;
import org.tongqu.portal.settlement.EvaluationFacts;
import org.tongqu.portal.settlement.PlayedGame;
import org.tongqu.portal.settlement.PoolEvaluations;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.StatementFacts;
import org.tongqu.portal.sharing.GameDraft;
import org.tongqu.portal.shell.ActDialog;

/** Shows on the page of a settlement by what game it is shared, and takes the evaluation of one from the lead. */
@ApplicationScoped
public class GameOfSettlement implements SettlementSection {

    private static final int MOST_MEMBERS = 10;

    @Inject
    private PoolEvaluations evaluations;

    @Inject
    private Instance<SettlementWords> words;

    @Inject
    private Instance<ActDialog> dialogs;

    @Override
    public List<Component> content(SettlementFacts settlement) {
        Parts parts = new Parts(words.get());
        List<Component> content = new ArrayList<>();
        PlayedGame game = settlement.current().game();
        List<EvaluationFacts> found = evaluations.of(settlement.id());
        if (game != null && !game.uses().isEmpty()) {
            content.add(parts.uses(game));
        }
        if (game != null && !game.values().isEmpty() && found.isEmpty()) {
            content.add(parts.values(game));
        }
        boolean may = evaluations.mayRecord(settlement.id());
        if (may || !found.isEmpty() || evaluations.isAwaited(settlement.id())) {
            HtmlContainer evaluation = Markup.stack();
            if (found.isEmpty()) {
                evaluation.add(Notice.due(
                        parts.text("settlement.evaluation.none"), parts.text("settlement.evaluation.none.why")));
            } else {
                evaluation.add(parts.evaluation(found.get(0)));
            }
            if (may) {
                evaluation.add(Action.second(parts.text("settlement.act.evaluate"), () -> ask(settlement, parts))
                        .button());
            }
            content.add(Surface.of(parts.text("settlement.part.evaluation"), evaluation));
        }
        return content;
    }

    private void ask(SettlementFacts settlement, Parts parts) {
        ActDialog dialog = dialogs.get();
        TextField secret = dialog.bind("secret", new TextField(parts.text("settlement.field.secret")));
        secret.setHelperText(parts.text("settlement.field.secret.help"));
        secret.setWidthFull();
        IntegerField pairs = dialog.bind("pairs", new IntegerField(parts.text("settlement.field.pairs")));
        pairs.setHelperText(parts.text("settlement.field.pairs.help"));
        pairs.setWidthFull();
        TextArea rows = dialog.bind("csv", new TextArea(parts.text("settlement.field.worths")));
        rows.setHelperText(parts.text("share.game.input.help"));
        rows.setValue(settlement.members().size() > MOST_MEMBERS ? "" : blank(settlement));
        rows.setWidthFull();
        rows.setMaxHeight("16rem");
        dialog.lead(parts.text("settlement.act.evaluate.effect"))
                .open(parts.text("settlement.act.evaluate"), parts.text("settlement.act.evaluate"), () -> {
                    Long drawn = pairs.getValue() == null
                            ? null
                            : Long.valueOf(pairs.getValue().longValue());
                    evaluations.record(
                            settlement.id(),
                            new EvaluationDraft(secret.getValue(), drawn, GameDraft.ofCsv(rows.getValue())));
                    UI.getCurrent().refreshCurrentRoute(true);
                });
    }

    /** All coalitions, their worths still to be written. */
    private static String blank(SettlementFacts settlement) {
        List<String> members = settlement.members().stream()
                .map(SettlementFacts.Party::id)
                .sorted()
                .toList();
        List<String> lines = new ArrayList<>();
        for (int number = 1; number < 1 << members.size(); number++) {
            lines.add(String.join("+", Parts.coalition(members, number)) + ",");
        }
        return String.join("\n", lines);
    }

    @Override
    public List<Component> links(StatementFacts statement) {
        return List.of();
    }

    /** The sections in the words of one reader. */
    private record Parts(SettlementWords words) {

        String text(String key, Object... args) {
            return words.text(key, args);
        }

        static List<String> coalition(List<String> members, long number) {
            return members.stream()
                    .filter(member -> (number >> members.indexOf(member) & 1) == 1)
                    .toList();
        }

        /** Shortened for reading; whole where the pointer rests, and in the data of REST. */
        private static HtmlContainer exact(String number) {
            HtmlContainer shown = Markup.number(NumberText.exact(number));
            shown.setTitle(number);
            return shown;
        }

        Component uses(PlayedGame game) {
            StackTable table = new StackTable(text("settlement.part.uses"))
                    .light()
                    .column(text("settlement.column.touched"))
                    .number(text("settlement.column.revenue"));
            game.uses()
                    .forEach(use -> table.row(
                            Markup.text(use.members().stream()
                                    .map(SettlementFacts.Party::name)
                                    .collect(Collectors.joining(text("share.clause.comma")))),
                            Money.number(use.revenueFen())));
            return Surface.of(
                    text("settlement.part.uses"), Markup.p("tq-quiet", text("settlement.part.uses.lead")), table);
        }

        Component values(PlayedGame game) {
            StackTable table = new StackTable(text("share.game.values"))
                    .light()
                    .column(text("settlement.column.party"))
                    .number(text("share.game.value"));
            game.values().forEach(value -> table.row(Markup.text(value.party().name()), exact(value.value())));
            return Surface.of(
                    text("share.game.values"),
                    table,
                    new Facts().add(text("settlement.field.digest"), Markup.code(game.digest())));
        }

        Component evaluation(EvaluationFacts found) {
            StackTable table = new StackTable(text("share.game.values"))
                    .light()
                    .column(text("settlement.column.party"))
                    .number(text("share.game.value"))
                    .number(text("settlement.column.error"));
            found.values()
                    .forEach(value -> table.row(
                            Markup.text(words.organisation(value.organisationId())),
                            exact(value.value()),
                            exact(value.standardError())));
            Facts facts = new Facts()
                    .add(
                            text("settlement.field.way"),
                            found.pairs() == 0
                                    ? text("settlement.evaluation.exact")
                                    : text("settlement.evaluation.sampled", NumberText.count(found.pairs())))
                    .add(text("settlement.field.commitment"), Markup.code(found.commitment()))
                    .add(text("settlement.field.secret"), Markup.code(found.secret()))
                    .add(text("settlement.field.seed"), Markup.code(found.seed()));
            HtmlContainer parts =
                    Markup.stack(Markup.p("tq-quiet", text("settlement.part.evaluation.lead")), facts, table);
            if (found.members().size() <= MOST_MEMBERS) {
                parts.add(Markup.el(
                        "details",
                        "",
                        Markup.el(
                                "summary",
                                "",
                                text("share.game.rows", found.worths().size() - 1)),
                        worths(found)));
            }
            return parts;
        }

        private Component worths(EvaluationFacts found) {
            StackTable rows = new StackTable(text("settlement.field.worths"))
                    .light()
                    .column(text("share.game.coalition"))
                    .number(text("share.game.worth"));
            for (int i = 1; i < found.worths().size(); i++) {
                rows.row(
                        Markup.text(
                                coalition(found.members(), found.coalitions().get(i)).stream()
                                        .map(words::organisation)
                                        .collect(Collectors.joining(text("share.clause.comma")))),
                        Markup.number(NumberText.count(found.worths().get(i))));
            }
            return rows;
        }
    }
}
