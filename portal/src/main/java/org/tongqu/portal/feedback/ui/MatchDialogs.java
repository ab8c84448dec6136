package org.tongqu.portal.feedback.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.shell.ActDialog;

/** Asks why a match does not fit, and what to tell the other side. */
@ApplicationScoped
public class MatchDialogs {

    private FeedbackWords words;
    private Instance<ActDialog> dialogs;

    protected MatchDialogs() {} // for CDI proxies

    @Inject
    public MatchDialogs(FeedbackWords words, Instance<ActDialog> dialogs) {
        this.words = words;
        this.dialogs = dialogs;
    }

    /**
     * Asks for reason and comment.
     *
     * @param act what is refused: {@code reject} or {@code decline}
     * @param object the name of what it is about
     */
    void refuse(String act, String object, SerializableBiConsumer<String, String> done) {
        ActDialog dialog = dialogs.get().show(new Facts().add(words.text("object"), object));
        Select<String> reason = dialog.bind("reason", new Select<>());
        reason.setLabel(words.text("field.reason"));
        reason.setItems(words.reasons());
        reason.setItemLabelGenerator(words::reason);
        reason.setWidthFull();
        TextArea comment = dialog.bind("comment", area("comment"));
        dialog.lead(words.text("act." + act + ".effect"))
                .open(
                        words.text("act." + act + ".title"),
                        words.text("act." + act),
                        () -> done.accept(reason.getValue(), comment.getValue()));
    }

    /**
     * Asks for words to the other side.
     *
     * @param act {@code invite} or {@code offer}
     * @param object the name of what it is about
     */
    void invite(String act, String object, SerializableConsumer<String> done) {
        ActDialog dialog = dialogs.get().show(new Facts().add(words.text("object"), object));
        TextArea message = dialog.bind("message", area("message"));
        dialog.lead(words.text("act." + act + ".effect"))
                .open(
                        words.text("act." + act + ".title"),
                        words.text("act." + act),
                        () -> done.accept(message.getValue()));
    }

    private TextArea area(String field) {
        TextArea area = new TextArea(words.text("field." + field));
        area.setHelperText(words.text("field." + field + ".help"));
        area.setWidthFull();
        return area;
    }
}
