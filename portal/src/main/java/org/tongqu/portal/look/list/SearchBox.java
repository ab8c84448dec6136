package org.tongqu.portal.look.list;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;

/** A search field; Enter or its button searches, leaving the field does not. */
public final class SearchBox extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final TextField field = new TextField();

    private SearchBox(String placeholder, SerializableConsumer<String> search) {
        super("div");
        getElement().setAttribute("role", "search");
        field.setPlaceholder(placeholder);
        field.setAriaLabel(placeholder);
        field.setPrefixComponent(Icons.SEARCH.create());
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.addKeyPressListener(
                Key.ENTER, pressed -> search.accept(field.getValue().strip()));
        add(field);
    }

    /** The large box with its button, on the home page and the search page. */
    public static SearchBox large(String placeholder, SerializableConsumer<String> search) {
        SearchBox box = new SearchBox(placeholder, search);
        box.addClassName("tq-finder");
        box.field.getElement().setAttribute("theme", "large");
        Button button = new Button(
                Markup.word("search.button"),
                click -> search.accept(box.field.getValue().strip()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        box.add(button);
        return box;
    }

    /** The box above a list or in the header; Enter searches. */
    public static SearchBox bar(String placeholder, SerializableConsumer<String> search) {
        SearchBox box = new SearchBox(placeholder, search);
        box.field.setWidthFull();
        return box;
    }

    /** Shows what has been searched for. */
    public SearchBox value(String text) {
        field.setValue(text);
        return this;
    }
}
