package org.tongqu.portal.look;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;

/** A workflow status as shape, word and colour; new states choose one of the six, there is no seventh colour. */
public final class StatusChip extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** What kind of state it is. */
    public enum State {
        /** Draft, closed. */
        DRAFT,
        /** Open for responses, being signed, implemented, running. */
        OPEN,
        /** Somebody must act: in review, to be completed, to be answered. */
        WAIT,
        /** Publicity and objection periods. */
        PUBLIC,
        /** Listed, in force, completed, paid. */
        DONE,
        /** Rejected, suspended, ended. */
        STOP
    }

    public StatusChip(State state, String word) {
        super("span");
        addClassName("tq-status");
        getElement().setAttribute("data-s", state.name().toLowerCase(Locale.ROOT));
        setText(word);
    }
}
