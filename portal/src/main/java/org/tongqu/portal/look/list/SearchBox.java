package org.tongqu.portal.look.list;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;

/** A search field; Enter or its button searches, leaving the field does not. */
public final class SearchBox extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private final TextField field = new TextField();
    private SuggestionList suggestions;

    /**
     * A proposal under the field.
     *
     * @param text what may be meant
     * @param note what it is, or how much it finds
     * @param path where choosing it leads
     */
    public record Suggestion(String text, String note, String path) {}

    private SearchBox(String placeholder, SerializableConsumer<String> search) {
        super("div");
        getElement().setAttribute("role", "search");
        field.setPlaceholder(placeholder);
        field.setAriaLabel(placeholder);
        field.setPrefixComponent(Icons.SEARCH.create());
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.addKeyPressListener(Key.ENTER, pressed -> {
            if (suggestions == null || !suggestions.follow()) {
                search.accept(field.getValue().strip());
            }
        });
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

    /**
     * Proposes something while somebody types.
     *
     * @param id of the list, unique on the page
     * @param source proposals for what was typed so far
     */
    public SearchBox suggesting(String id, SerializableFunction<String, List<Suggestion>> source) {
        suggestions = new SuggestionList(field, id, source);
        addClassName("tq-suggesting");
        add(suggestions);
        return this;
    }

    /** Shows what has been searched for. */
    public SearchBox value(String text) {
        field.setValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return this;
    }
}
