package org.tongqu.portal.look.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.format.DateText;

/** A long form: section list at the left, the line about saving at the top, the error summary, sections, a fixed foot. */
public final class Editor extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final HtmlContainer saveLine = Markup.el("p", "tq-autosave");
    private final ErrorSummary errors = new ErrorSummary();

    public Editor(List<FormSection> sections, Action... foot) {
        super("div");
        addClassName("tq-editor");
        saveLine.getElement().setAttribute("role", "status");
        HtmlContainer list = Markup.el("ol", "");
        sections.forEach(section -> list.add(Markup.el("li", "", section.entry())));
        HtmlContainer nav = Markup.el("nav", "tq-editor-sections", list);
        nav.getElement().setAttribute("aria-label", Markup.word("form.sections"));
        HtmlContainer column = Markup.div("", saveLine, errors);
        column.add(sections.toArray(Component[]::new));
        column.add(Markup.div(
                "tq-editor-foot", Arrays.stream(foot).map(Action::button).toArray(Component[]::new)));
        add(nav, column);
    }

    /** Where the faults of the whole form are shown. */
    public ErrorSummary errors() {
        return errors;
    }

    /** Says when the draft was last saved by itself. */
    public void saved(LocalDateTime at) {
        saveLine.getElement().removeAttribute("data-state");
        saveLine.setText(Markup.word("form.saved", DateText.clock(at)));
    }

    /** Says that saving failed and will be tried again. */
    public void notSaved() {
        saveLine.getElement().setAttribute("data-state", "failed");
        saveLine.setText(Markup.word("form.notSaved"));
    }
}
