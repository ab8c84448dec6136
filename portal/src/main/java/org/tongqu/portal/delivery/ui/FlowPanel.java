package org.tongqu.portal.delivery.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** A part of a page that shows itself anew every few seconds, for as long as somebody may be looking at it. */
final class FlowPanel extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private static final int EVERY_MILLIS = 10_000;

    /** Ten minutes; a page that was left open must not keep its session for ever. */
    private static final int ROUNDS = 60;

    /** What the panel shows at the moment. */
    @FunctionalInterface
    interface Source {
        Component now();
    }

    private final transient Source source;
    private Registration polls;
    private int rounds;

    FlowPanel(Source source) {
        super("div");
        this.source = source;
        show();
    }

    void show() {
        removeAll();
        add(source.now());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        rounds = 0;
        ui.setPollInterval(EVERY_MILLIS);
        polls = ui.addPollListener(poll -> {
            rounds++;
            if (rounds >= ROUNDS) {
                ui.setPollInterval(-1);
            }
            show();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        event.getUI().setPollInterval(-1);
    }
}
