package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.shell.ScreenErrors;

/** Asks for the words that go with an act: a reason, a comment, a question, a statement. */
final class WordsDialog {

    /**
     * What the dialog says.
     *
     * @param title the act as a verb phrase
     * @param label the label of the field
     * @param effect what happens after it, in a sentence
     * @param verb the label of the button
     * @param limit longest text in characters
     */
    record Texts(String title, String label, String effect, String verb, int limit) {}

    private final Dialog dialog = new Dialog();
    private final TextArea field;
    private final Texts texts;
    private final ScreenErrors errors;

    WordsDialog(Texts texts, ScreenErrors errors) {
        this.texts = texts;
        this.errors = errors;
        dialog.setHeaderTitle(texts.title());
        field = new TextArea(texts.label());
        field.setMaxLength(texts.limit());
        field.setHelperText(texts.effect());
        field.setWidthFull();
        field.setMinHeight("8rem");
    }

    /**
     * Opens the dialog; it stays open with the message while the use case finds the words wrong.
     *
     * @param more inputs below the words
     */
    void open(SerializableConsumer<String> act, List<Component> more) {
        dialog.add(Markup.div("tq-confirm", field));
        more.forEach(dialog::add);
        dialog.getFooter()
                .add(
                        Action.second(Markup.word("confirm.back"), dialog::close)
                                .button(),
                        Action.primary(texts.verb(), () -> run(act)).button());
        dialog.open();
        field.focus();
    }

    private void run(SerializableConsumer<String> act) {
        try {
            act.accept(field.getValue());
            dialog.close();
        } catch (InvalidInput wrong) {
            field.setErrorMessage(errors.message(wrong, Markup.locale()));
            field.setInvalid(true);
        }
    }
}
