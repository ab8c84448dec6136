package org.tongqu.portal.look.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;

/** Everything that is wrong with a form, above it; it takes the focus and each line leads to its field. */
public final class ErrorSummary extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** A fault; the field is null if it concerns the whole form. */
    public record Fault(Component field, String message) {}

    public ErrorSummary() {
        super("div");
        addClassName("tq-errors");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows the faults and takes the focus; hides itself if there are none. */
    public void show(List<Fault> faults) {
        removeAll();
        setVisible(!faults.isEmpty());
        if (faults.isEmpty()) {
            return;
        }
        HtmlContainer list = Markup.el("ul", "");
        for (int i = 0; i < faults.size(); i++) {
            list.add(Markup.el("li", "", line(faults.get(i), i)));
        }
        add(Markup.heading(2, Markup.word("errors.title", faults.size())), list);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'});");
    }

    public void clear() {
        show(List.of());
    }

    private static Component line(Fault fault, int number) {
        if (fault.field() == null) {
            return Markup.text(fault.message());
        }
        String id = fault.field().getId().orElseGet(() -> {
            fault.field().setId("faulty-" + number);
            return "faulty-" + number;
        });
        Link link = new Link("#" + id, fault.message());
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().setAttribute("data-tq-act", "jump:" + id);
        return link;
    }
}
