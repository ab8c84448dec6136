package org.tongqu.portal.look;

import com.vaadin.flow.component.HtmlContainer;

/** The actions of a page, fixed at the foot on narrow screens and absent on wide ones. */
public final class ActionBar extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    public ActionBar(Action... actions) {
        super("div");
        addClassName("tq-actionbar");
        for (Action action : actions) {
            add(action.button());
        }
    }
}
