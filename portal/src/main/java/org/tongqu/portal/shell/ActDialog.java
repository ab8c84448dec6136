package org.tongqu.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.ErrorSummary;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.problem.InvalidInput;

/** Asks for the input of an act and shows what is wrong with it, at the fields where it can; it closes when the act succeeded. */
@Dependent
public class ActDialog {

    private final ScreenErrors wording;
    private final ErrorSummary summary = new ErrorSummary();
    private final FieldErrors errors = new FieldErrors(summary);
    private final List<Component> fields = new ArrayList<>();
    private String lead = "";

    @Inject
    public ActDialog(ScreenErrors wording) {
        this.wording = wording;
    }

    /** Adds the input that a field of the request comes from. */
    public <C extends Component & HasValidationProperties & HasValue<?, ?>> C bind(String field, C input) {
        fields.add(input);
        return errors.bind(field, input);
    }

    /** Adds something to read between the inputs. */
    public ActDialog show(Component component) {
        fields.add(component);
        return this;
    }

    /** A sentence above the inputs: what happens afterwards. */
    public ActDialog lead(String sentence) {
        lead = sentence;
        return this;
    }

    /** Opens it; the button repeats the verb. */
    public void open(String title, String verb, Command command) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.addClassName("tq-confirm-dialog");
        dialog.add(summary);
        if (!lead.isEmpty()) {
            dialog.add(Markup.p("tq-quiet", lead));
        }
        dialog.add(Markup.div("tq-confirm", fields.toArray(Component[]::new)));
        dialog.getFooter()
                .add(
                        Action.second(Markup.word("confirm.back"), dialog::close)
                                .button(),
                        Action.primary(verb, () -> run(dialog, command)).button());
        dialog.open();
    }

    private void run(Dialog dialog, Command command) {
        try {
            command.execute();
            dialog.close();
        } catch (InvalidInput wrong) {
            errors.show(wrong.violations(), violation -> wording.message(violation, Markup.locale()));
        } catch (RuntimeException failure) {
            errors.show(wording.refusal(failure, Markup.locale()).orElseThrow(() -> failure));
        }
    }
}
