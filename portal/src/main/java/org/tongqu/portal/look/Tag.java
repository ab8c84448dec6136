package org.tongqu.portal.look;

import com.vaadin.flow.component.HtmlContainer;

/** A classifying word; text, not a link. */
public final class Tag extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    public Tag(String word) {
        super("span");
        addClassName("tq-tag");
        setText(word);
    }
}
