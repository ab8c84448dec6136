package org.tongqu.portal.look.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;

/** Asks for the code of a document or copy; the code stands in the address of the page, so that an answer can be linked. */
public final class CodeQuestion {

    /** Longer than any code with its dashes and spaces. */
    private static final int LONGEST = 40;

    private static final String CODE = "code";

    private CodeQuestion() {}

    /** The code in the address of a page, cut to the longest that is taken; empty if there is none. */
    public static String in(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(CODE)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .orElse("");
    }

    /** What the address of a page says about a code. */
    public static QueryParameters address(String code) {
        return QueryParameters.of(CODE, code.strip());
    }

    /**
     * The field with its button; Enter asks as well.
     *
     * @param code what stands in it
     * @param ask gets the code that was entered
     */
    public static Component of(String label, String help, String verb, String code, SerializableConsumer<String> ask) {
        TextField field = new TextField(label);
        field.setWidthFull();
        field.setMaxLength(LONGEST);
        field.setValue(code);
        field.setHelperText(help);
        field.addKeyPressListener(Key.ENTER, event -> ask.accept(field.getValue()));
        return Markup.stack(
                field,
                Markup.div(
                        "tq-row",
                        Action.primary(verb, () -> ask.accept(field.getValue())).button()));
    }
}
