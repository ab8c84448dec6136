package org.tongqu.portal.look;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.Command;

/**
 * Something a person can do on a page: a verb with its object, and what happens then.
 *
 * <p>One action may stand in several places (header and action bar), so it makes a new button each time.
 */
public final class Action {

    private final String label;
    private final String theme;
    private final Icons icon;
    private final Command command;

    private Action(String label, String theme, Icons icon, Command command) {
        this.label = label;
        this.theme = theme;
        this.icon = icon;
        this.command = command;
    }

    /** The one main act of a page. */
    public static Action primary(String label, Command command) {
        return new Action(label, "primary", null, command);
    }

    /** An act beside the main one. */
    public static Action second(String label, Command command) {
        return new Action(label, "outlined", null, command);
    }

    /** A minor act, written as a link. */
    public static Action quiet(String label, Command command) {
        return new Action(label, "tertiary", null, command);
    }

    public Action icon(Icons wanted) {
        return new Action(label, theme, wanted, command);
    }

    /** For rows and section heads. */
    public Action small() {
        return new Action(label, theme + " small", icon, command);
    }

    /** For acts that end or take something back. */
    public Action danger() {
        return new Action(label, theme + " danger", icon, command);
    }

    /** A new button for this action. */
    public Button button() {
        Button button = new Button(label, click -> command.execute());
        button.getElement().setAttribute("theme", theme);
        if (icon != null) {
            button.setIcon(icon.create());
        }
        return button;
    }
}
