package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.stream.Collectors;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.sharing.GameFacts;
import org.tongqu.portal.sharing.NegotiationFacts;

/** The table of a game as members read it: the values that follow from it, and what every coalition is worth. */
final class GameParts {

    /** With more members there are more coalitions than anybody reads. */
    static final int MOST_MEMBERS = 10;

    private final SharingWords words;
    private final NegotiationFacts facts;

    GameParts(SharingWords words, NegotiationFacts facts) {
        this.words = words;
        this.facts = facts;
    }

    Component of(GameFacts game) {
        StackTable values = new StackTable(words.text("share.game.values"))
                .light()
                .column(words.text("settlement.column.party"))
                .number(words.text("share.game.value"))
                .number(words.text("share.game.part"));
        for (GameFacts.Value value : game.values()) {
            values.row(
                    Markup.text(facts.name(value.organisationId())),
                    Markup.number(value.value()),
                    Markup.number(NumberText.percent(value.ppm())));
        }
        HtmlContainer parts = Markup.stack(
                new Facts().add(words.text("settlement.field.digest"), Markup.code(game.digest())), values);
        if (game.members().size() <= MOST_MEMBERS) {
            parts.add(Markup.el(
                    "details",
                    "",
                    Markup.el(
                            "summary",
                            "",
                            words.text("share.game.rows", game.worths().size() - 1)),
                    rows(game)));
        }
        return parts;
    }

    private Component rows(GameFacts game) {
        StackTable rows = new StackTable(words.text("share.game.table"))
                .light()
                .column(words.text("share.game.coalition"))
                .number(words.text("share.game.worth"));
        for (int number = 1; number < game.worths().size(); number++) {
            rows.row(
                    Markup.text(game.coalition(number).stream()
                            .map(facts::name)
                            .collect(Collectors.joining(words.text("share.clause.comma")))),
                    Markup.number(NumberText.count(game.worths().get(number))));
        }
        return rows;
    }
}
