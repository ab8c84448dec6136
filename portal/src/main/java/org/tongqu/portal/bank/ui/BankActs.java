package org.tongqu.portal.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.bank.BankStatementState;
import org.tongqu.portal.bank.BankBook;
import org.tongqu.portal.bank.BankLineFacts;
import org.tongqu.portal.bank.BankMatching;
import org.tongqu.portal.bank.BankStatementFacts;
import org.tongqu.portal.bank.ItemChoice;
import org.tongqu.portal.bank.OpenItemFacts;
import org.tongqu.portal.bank.ProposalFacts;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.trade.ui.Yuan;

/** What people of the operator can do about a statement and its lines, each after a question. */
@Dependent
public class BankActs {

    /** What a person says an open line is. */
    private enum Way {
        ASSIGN,
        SUSPEND,
        CHARGE
    }

    /** Of the one item that a line is assigned to here. */
    private static final String AMOUNT = "items[0].amountFen";

    private final BankBook book;
    private final BankMatching matching;
    private final BankWords words;
    private final Instance<ActDialog> dialogs;

    @Inject
    public BankActs(BankBook book, BankMatching matching, BankWords words, Instance<ActDialog> dialogs) {
        this.book = book;
        this.matching = matching;
        this.words = words;
        this.dialogs = dialogs;
    }

    /** What the caller can do to a statement now. */
    List<Action> of(BankStatementFacts statement, Command changed) {
        List<Action> acts = new ArrayList<>();
        if (statement.state() == BankStatementState.MATCHING && book.maySign()) {
            acts.add(Action.second(words.text("bank.act.signOff"), () -> signOff(statement, changed)));
        }
        if (statement.state() != BankStatementState.RECONCILED && book.mayMatch()) {
            acts.add(Action.primary(words.text("bank.act.compare"), () -> {
                matching.run(statement.id());
                changed.execute();
            }));
        }
        return acts;
    }

    /** The button of an open line; nothing for those who only read. */
    Component act(String id, BankLineFacts line, Command changed) {
        return book.mayMatch()
                ? Action.second(words.text("bank.act.handle"), () -> handle(id, line, changed))
                        .small()
                        .button()
                : Markup.text("");
    }

    Component undo(String id, BankLineFacts.Match match, Command changed) {
        return book.mayMatch()
                ? Action.quiet(words.text("bank.act.undo"), () -> undoing(id, match, changed))
                        .small()
                        .button()
                : Markup.text("");
    }

    Component accept(String id, ProposalFacts proposal, Command changed) {
        if (!book.mayMatch()) {
            return Markup.text("");
        }
        long fen = proposal.parts().stream()
                .mapToLong(ProposalFacts.Part::amountFen)
                .sum();
        String verb = words.text("bank.act.accept");
        return Action.second(verb, () -> ConfirmStep.of(verb)
                        .object(id + "/" + proposal.line())
                        .amount(fen)
                        .fact(
                                words.text("bank.column.proposal"),
                                words.item(proposal.parts().get(0).item()))
                        .effect(words.text("bank.act.accept.effect"))
                        .open(verb, () -> {
                            matching.accept(id, proposal.line());
                            changed.execute();
                        }))
                .small()
                .button();
    }

    private void handle(String id, BankLineFacts line, Command changed) {
        ActDialog dialog = dialogs.get();
        Select<Way> way = dialog.bind("way", new Select<>());
        way.setLabel(words.text("bank.field.way"));
        way.setItems(line.openFen() > 0 ? List.of(Way.values()) : List.of(Way.ASSIGN, Way.CHARGE));
        way.setItemLabelGenerator(one -> words.text("bank.way." + one.name()));
        way.setValue(Way.ASSIGN);
        way.setWidthFull();
        ComboBox<OpenItemFacts> item = dialog.bind("items", new ComboBox<>(words.text("bank.field.item")));
        item.setItems(wanted -> book
                .items(id, line.no(), wanted.getFilter().orElse(""), new Page(wanted.getPage(), wanted.getPageSize()))
                .items()
                .stream());
        item.setItemLabelGenerator(words::item);
        item.setWidthFull();
        BigDecimalField amount = dialog.bind(AMOUNT, new BigDecimalField(words.text("bank.field.yuan")));
        amount.setValue(BigDecimal.valueOf(Math.abs(line.openFen()), 2));
        amount.setHelperText(words.text("bank.field.yuan.help"));
        amount.setWidthFull();
        way.addValueChangeListener(chosen -> {
            item.setVisible(chosen.getValue() == Way.ASSIGN);
            amount.setVisible(chosen.getValue() == Way.ASSIGN);
        });
        dialog.lead(words.text("bank.act.handle.effect", id + "/" + line.no(), MoneyText.number(line.openFen())))
                .open(words.text("bank.act.handle"), words.text("bank.act.book"), () -> {
                    switch (way.getValue()) {
                        case ASSIGN -> matching.assign(id, line.no(), choices(line, item.getValue(), amount));
                        case SUSPEND -> matching.suspend(id, line.no());
                        case CHARGE -> matching.charge(id, line.no());
                    }
                    changed.execute();
                });
    }

    private static List<ItemChoice> choices(BankLineFacts line, OpenItemFacts item, BigDecimalField amount) {
        Long fen = Yuan.fen(amount.getValue(), AMOUNT);
        Long signed = fen == null ? null : Long.valueOf(line.openFen() < 0 ? -fen : fen);
        return item == null ? List.of() : List.of(new ItemChoice(item.kind(), item.key(), signed));
    }

    private void undoing(String id, BankLineFacts.Match match, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = reason(dialog);
        String effect = words.text(
                match.booked() ? "bank.act.undo.booked" : "bank.act.undo.effect",
                match.document(),
                MoneyText.number(match.amountFen()));
        dialog.lead(effect).open(words.text("bank.act.undo"), words.text("bank.act.undo"), () -> {
            matching.undo(id, match.id(), reason.getValue());
            changed.execute();
        });
    }

    private void signOff(BankStatementFacts statement, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = reason(dialog);
        dialog.lead(words.text("bank.act.signOff.effect", statement.open()))
                .open(words.text("bank.act.signOff"), words.text("bank.act.signOff"), () -> {
                    matching.signOff(statement.id(), reason.getValue());
                    changed.execute();
                });
    }

    private TextArea reason(ActDialog dialog) {
        TextArea reason = dialog.bind("reason", new TextArea(words.text("bank.field.reason")));
        reason.setWidthFull();
        return reason;
    }
}
