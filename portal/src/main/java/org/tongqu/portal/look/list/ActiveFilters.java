package org.tongqu.portal.look.list;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.Command;
import org.tongqu.portal.look.Markup;

/** How many results there are and under which filters; read aloud when it changes. */
public final class ActiveFilters extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param count the number of results in words, for example {@code 10 项} */
    public ActiveFilters(String count) {
        super("div");
        addClassName("tq-active");
        getElement().setAttribute("role", "status");
        add(Markup.el("strong", "", count));
    }

    /** Adds a filter that can be taken away. */
    public ActiveFilters filter(String label, Command remove) {
        NativeButton chip = new NativeButton("", click -> remove.execute());
        chip.addClassName("tq-chip");
        chip.setAriaLabel(Markup.word("filters.remove", label));
        HtmlContainer cross = Markup.el("span", "", "×");
        cross.getElement().setAttribute("aria-hidden", "true");
        chip.add(Markup.text(label), cross);
        add(chip);
        return this;
    }

    /** Adds the button that takes all filters away. */
    public ActiveFilters clearAll(Command clear) {
        NativeButton button = new NativeButton(Markup.word("filters.clear"), click -> clear.execute());
        button.addClassName("tq-linkbutton");
        add(button);
        return this;
    }
}
