package org.tongqu.portal.look.list;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;

/** The choice between cards and table. */
public final class ViewSwitch extends RadioButtonGroup<ViewSwitch.View> {

    private static final long serialVersionUID = 1L;

    /** How a list is shown. */
    public enum View {
        CARDS(Icons.CARDS, "view.cards"),
        TABLE(Icons.TABLE, "view.table");

        private final Icons icon;
        private final String key;

        View(Icons icon, String key) {
            this.icon = icon;
            this.key = key;
        }
    }

    public ViewSwitch(View current, SerializableConsumer<View> onChange) {
        addClassName("tq-seg");
        setAriaLabel(Markup.word("view.label"));
        setItems(View.values());
        setRenderer(new ComponentRenderer<>(
                view -> Markup.el("span", "tq-icon", view.icon.create(), Markup.text(Markup.word(view.key)))));
        setValue(current);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChange.accept(change.getValue());
            }
        });
    }
}
