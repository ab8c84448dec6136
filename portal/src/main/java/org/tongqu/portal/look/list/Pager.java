package org.tongqu.portal.look.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.store.Slice;

/** The foot of a long table: back, page n of m, on. */
public final class Pager extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /**
     * A pager.
     *
     * @param page the page shown, from 0
     * @param pages the number of pages, at least 1
     */
    public Pager(int page, int pages, SerializableConsumer<Integer> onTurn) {
        super("nav");
        addClassName("tq-pager");
        getElement().setAttribute("aria-label", Markup.word("pager.label"));
        add(turn("pager.back", page - 1, page > 0, onTurn));
        add(Markup.el("span", "tq-num", Markup.word("pager.place", page + 1, pages)));
        add(turn("pager.on", page + 1, page + 1 < pages, onTurn));
    }

    /** The pager of a slice; a list of one page has none. */
    public static Component of(Slice<?> slice, SerializableConsumer<Integer> onTurn) {
        int size = slice.page().size();
        int pages = (int) Math.max(1, (slice.total() + size - 1) / size);
        return pages > 1 ? new Pager(slice.page().number(), pages, onTurn) : Markup.div("");
    }

    private static Button turn(String key, int target, boolean possible, SerializableConsumer<Integer> onTurn) {
        Button button = new Button(Markup.word(key), click -> onTurn.accept(target));
        button.getElement().setAttribute("theme", "outlined small");
        button.setEnabled(possible);
        return button;
    }
}
