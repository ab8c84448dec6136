package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.RemainingText;

/** Something a person has to do: a verb phrase, the object, working days left and the date, one button. */
public final class TaskRow extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    /** Platform rule: up to five working days before its date a task counts as due soon. */
    private static final int SOON = 5;

    private final HtmlContainer due = Markup.div("tq-due");

    public TaskRow(String todo, String object) {
        super("article");
        addClassName("tq-task");
        add(Markup.div("", Markup.heading(3, todo), Markup.p("tq-meta", object)), due);
    }

    /** The date by which it must be done; negative working days are overdue. */
    public TaskRow due(long workingDays, LocalDate on, LocalDate today) {
        due.getElement().setAttribute("data-d", workingDays < 0 ? "late" : workingDays <= SOON ? "soon" : "");
        due.add(Markup.el("b", "", RemainingText.workingDays(workingDays, Markup.locale())));
        due.add(Markup.meta(DateText.near(on, today, Markup.locale())));
        return this;
    }

    /** A date that says when something happened, for tasks already done. */
    public TaskRow done(String word, LocalDate on, LocalDate today) {
        due.add(Markup.el("b", "", word), Markup.meta(DateText.near(on, today, Markup.locale())));
        return this;
    }

    /** The one button; only the top row's may be primary. */
    public TaskRow action(Component button) {
        add(button);
        return this;
    }
}
