package org.tongqu.portal.look.list;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.Command;
import org.tongqu.portal.look.Markup;

/** The foot of a list of cards: how many are shown of how many, and a button for the next ones. */
public final class LoadMore extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** How many cards a list shows at first and with every further step (platform rule). */
    public static final int STEP = 24;

    public LoadMore(long shown, long total, Command more) {
        super("div");
        addClassName("tq-load");
        add(Markup.el("p", "tq-meta", Markup.word("more.shown", shown, total)));
        if (shown < total) {
            Button button = new Button(Markup.word("more.button"), click -> more.execute());
            button.getElement().setAttribute("theme", "outlined");
            add(button);
        }
    }
}
