package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Set;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.Inputs;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.ShareGames;
import org.tongqu.portal.sharing.TermsDraft;
import org.tongqu.portal.trade.ui.Yuan;

/** Makes the inputs of terms of sharing: parts in percent, amounts in yuan, parties by their names. */
final class TermsInputs {

    private static final int PPM_DIGITS = 4;
    private static final int FEN_DIGITS = 2;

    private final SharingWords words;
    private final Organisations organisations;
    private final ShareGames games;
    private final Inputs inputs;

    TermsInputs(SharingWords words, Organisations organisations, ShareGames games) {
        this.words = words;
        this.organisations = organisations;
        this.games = games;
        this.inputs = new Inputs(Set.of(), this::label);
    }

    /** The table of a game, known by its digest so far. */
    GameField game(NegotiationFacts facts, TermsDraft terms, String digest) {
        return new GameField(this, games, facts, terms, digest);
    }

    SharingWords words() {
        return words;
    }

    Inputs in() {
        return inputs;
    }

    /** The label of a path is that of its last word. */
    private String label(String path) {
        return words.text("share.input." + path.substring(path.lastIndexOf('.') + 1));
    }

    BigDecimalField percent(String path, Integer ppm) {
        BigDecimalField field = inputs.number(path);
        field.setValue(ppm == null ? null : plain(BigDecimal.valueOf(ppm, PPM_DIGITS)));
        return field;
    }

    BigDecimalField yuan(String path, Long fen) {
        BigDecimalField field = inputs.number(path);
        field.setValue(fen == null ? null : BigDecimal.valueOf(fen, FEN_DIGITS));
        return field;
    }

    BigDecimalField decimal(String path, BigDecimal value) {
        BigDecimalField field = inputs.number(path);
        field.setValue(value);
        return field;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** An organisation that is looked up by its name, or nobody. */
    ComboBox<String> party(String path, String id) {
        ComboBox<String> field = inputs.lookup(
                path,
                (text, page) -> organisations.search(text, "", "", page).items().stream()
                        .map(Organisation::id)
                        .toList(),
                organisations::name);
        field.setClearButtonVisible(true);
        if (id != null && !id.isBlank()) {
            field.setValue(id);
        }
        return field;
    }

    /** Parts per million, nothing of nothing; a part that is too fine is one that no check accepts. */
    static Integer ppm(BigDecimalField field) {
        BigDecimal percent = field.getValue();
        if (percent == null) {
            return null;
        }
        boolean fits = percent.stripTrailingZeros().scale() <= PPM_DIGITS
                && percent.abs().compareTo(BigDecimal.valueOf(100)) <= 0;
        return fits ? Integer.valueOf(percent.movePointRight(PPM_DIGITS).intValue()) : Integer.valueOf(-1);
    }

    /** Fen, nothing of nothing. */
    static Long fen(BigDecimalField field, String path) {
        return Yuan.fen(field.getValue(), path);
    }

    /** Several inputs under a heading, with an act on all of them; no act if it is null. */
    static Component group(String legend, Action act, Component... fields) {
        HtmlContainer group =
                Markup.attribute(Markup.el("fieldset", "tq-group", Markup.el("legend", "", legend)), "role", "group");
        group.getElement().setAttribute("aria-label", legend);
        group.add(fields);
        if (act != null) {
            group.add(act.small().button());
        }
        return group;
    }
}
