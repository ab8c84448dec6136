package org.tongqu.portal.look.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.Command;
import java.time.LocalDateTime;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.format.DateText;

/** Asks before a step that cannot be undone: repeats object, amount and effect, and until when it can be withdrawn. */
public final class ConfirmStep {

    private final Dialog dialog = new Dialog();
    private final Facts facts = new Facts();
    private String effect = "";
    private boolean ends;

    private ConfirmStep(String title) {
        dialog.setHeaderTitle(title);
        dialog.addClassName("tq-confirm-dialog");
    }

    /** @param title the step as a verb phrase, for example {@code 确认收益分配} */
    public static ConfirmStep of(String title) {
        return new ConfirmStep(title);
    }

    /** What it is about. */
    public ConfirmStep object(String name) {
        facts.add(Markup.word("confirm.object"), name);
        return this;
    }

    /** The exact amount in fen. */
    public ConfirmStep amount(long fen) {
        facts.add(Markup.word("confirm.amount"), Money.exact(fen));
        return this;
    }

    /** A further fact to repeat. */
    public ConfirmStep fact(String label, String value) {
        facts.add(label, value);
        return this;
    }

    /** What happens after it, in one or two sentences. */
    public ConfirmStep effect(String sentence) {
        effect = sentence;
        return this;
    }

    /** Until when it can be withdrawn, Beijing time; without this line it says that it cannot. */
    public ConfirmStep until(LocalDateTime deadline) {
        facts.add(Markup.word("confirm.until"), DateText.deadline(deadline, Markup.locale()));
        return this;
    }

    /** Marks a step that ends or takes something back. */
    public ConfirmStep ending() {
        ends = true;
        return this;
    }

    /** Opens the question; the button repeats the verb and runs the command once. */
    public Dialog open(String verb, Command command) {
        Action act = Action.primary(verb, () -> {
            dialog.close();
            command.execute();
        });
        Button confirm = (ends ? act.danger() : act).button();
        confirm.setDisableOnClick(true);
        Button back = Action.second(Markup.word("confirm.back"), dialog::close).button();
        dialog.add(Markup.div("tq-confirm", facts, Markup.p("", effect)));
        dialog.getFooter().add(back, confirm);
        dialog.open();
        return dialog;
    }
}
