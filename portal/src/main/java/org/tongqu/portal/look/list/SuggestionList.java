package org.tongqu.portal.look.list;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.Command;
import java.util.List;
import org.tongqu.portal.look.Markup;

/** Proposals under a search field; the keyboard walks through them while the focus stays in the field. */
final class SuggestionList extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Long enough not to ask after every letter, short enough not to be noticed. */
    private static final int QUIET_MILLIS = 200;

    private static final String STATE = "const field = this.inputElement;"
            + "field.setAttribute('role', 'combobox');"
            + "field.setAttribute('aria-autocomplete', 'list');"
            + "field.setAttribute('aria-controls', $0);"
            + "field.setAttribute('aria-expanded', $1);"
            + "if ($2) { field.setAttribute('aria-activedescendant', $2); }"
            + " else { field.removeAttribute('aria-activedescendant'); }";

    private final TextField field;
    private final String id;
    private final HtmlContainer list = Markup.el("ul", "tq-suggest");
    private final HtmlContainer status = Markup.hidden("");
    private transient List<SearchBox.Suggestion> shown = List.of();
    private int active = -1;

    SuggestionList(TextField field, String id, SerializableFunction<String, List<SearchBox.Suggestion>> source) {
        super("div");
        this.field = field;
        this.id = id;
        addClassName("tq-suggest-anchor");
        list.setId(id);
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", Markup.word("search.suggestions"));
        status.getElement().setAttribute("role", "status");
        add(list, status);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(QUIET_MILLIS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String typed = change.getValue().strip();
                show(typed.isEmpty() ? List.of() : source.apply(typed));
            }
        });
        field.addBlurListener(left -> show(List.of()));
        onKey("ArrowDown", () -> move(1));
        onKey("ArrowUp", () -> move(-1));
        onKey("Escape", () -> show(List.of()));
        field.addAttachListener(attached -> tellField());
        show(List.of());
    }

    // The arrows would move the cursor in the text, and Escape would empty the field; both only while the list is open.
    private void onKey(String key, Command act) {
        field.getElement()
                .addEventListener("keydown", pressed -> act.execute())
                .setFilter("event.key === '" + key + "'"
                        + " && element.inputElement.getAttribute('aria-expanded') === 'true'"
                        + " && (event.preventDefault(), event.stopPropagation(), true)");
    }

    /** Goes where the marked proposal leads; false if none is marked. */
    boolean follow() {
        if (active < 0 || active >= shown.size()) {
            return false;
        }
        follow(shown.get(active));
        return true;
    }

    private void follow(SearchBox.Suggestion suggestion) {
        show(List.of());
        Location target = new Location(suggestion.path());
        UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
    }

    private void show(List<SearchBox.Suggestion> suggestions) {
        shown = List.copyOf(suggestions);
        active = -1;
        list.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            list.add(option(shown.get(i), i));
        }
        list.setVisible(!shown.isEmpty());
        status.setText(shown.isEmpty() ? "" : Markup.word("search.suggestions.count", shown.size()));
        tellField();
    }

    private HtmlContainer option(SearchBox.Suggestion suggestion, int place) {
        HtmlContainer option = Markup.el(
                "li",
                "tq-suggest-option",
                Markup.span("", suggestion.text()),
                Markup.span("tq-suggest-note", suggestion.note()));
        option.setId(id + "-" + place);
        option.getElement().setAttribute("role", "option");
        option.getElement().setAttribute("aria-selected", "false");
        // Pressing must not take the focus from the field, which would close the list before the click.
        option.getElement().addEventListener("mousedown", pressed -> {}).setFilter("(event.preventDefault(), false)");
        option.getElement().addEventListener("click", clicked -> follow(suggestion));
        return option;
    }

    private void move(int step) {
        if (shown.isEmpty()) {
            return;
        }
        mark(active, false);
        int places = shown.size() + 1; // one place is the field itself
        active = Math.floorMod(active + 1 + step, places) - 1;
        mark(active, true);
        tellField();
    }

    private void mark(int place, boolean marked) {
        if (place >= 0) {
            list.getElement().getChild(place).setAttribute("aria-selected", String.valueOf(marked));
        }
    }

    private void tellField() {
        field.getElement().executeJs(STATE, id, String.valueOf(!shown.isEmpty()), active < 0 ? "" : id + "-" + active);
    }
}
