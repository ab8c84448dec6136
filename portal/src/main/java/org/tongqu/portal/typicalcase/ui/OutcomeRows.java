package org.tongqu.portal.typicalcase.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.typicalcase.CaseOutcome;

/** The changes a case reached, each in its own group of inputs. */
final class OutcomeRows extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private record Row(
            TextField name, BigDecimalField before, BigDecimalField after, TextField unit, TextField evidence) {}

    private final transient CaseWords words;
    private final transient List<Row> rows = new ArrayList<>();
    private final HtmlContainer list = Markup.div("tq-stack");

    OutcomeRows(CaseWords words) {
        super("div");
        this.words = words;
        add(
                Markup.heading(3, words.text("typicalcase.form.outcomes")),
                list,
                Markup.div(
                        "tq-more",
                        Action.second(words.text("typicalcase.form.outcomes.add"), () -> append(null))
                                .icon(Icons.PLUS)
                                .small()
                                .button()));
    }

    void fill(List<CaseOutcome> outcomes) {
        rows.clear();
        list.removeAll();
        outcomes.forEach(this::append);
    }

    List<CaseOutcome> value() {
        return rows.stream()
                .map(row -> new CaseOutcome(
                        row.name().getValue(),
                        row.before().getValue(),
                        row.after().getValue(),
                        row.unit().getValue(),
                        row.evidence().getValue()))
                .toList();
    }

    /** Lets the errors find the inputs as they stand now. */
    void bindTo(FieldErrors errors) {
        for (int i = 0; i < rows.size(); i++) {
            String path = "outcomes[" + i + "].";
            errors.bind(path + "name", rows.get(i).name());
            errors.bind(path + "before", rows.get(i).before());
            errors.bind(path + "after", rows.get(i).after());
            errors.bind(path + "unit", rows.get(i).unit());
            errors.bind(path + "evidence", rows.get(i).evidence());
        }
    }

    /** @param outcome what is known, or null for an empty group */
    private void append(CaseOutcome outcome) {
        Row row = new Row(
                text("name"),
                new BigDecimalField(words.text("typicalcase.form.outcomes.before")),
                new BigDecimalField(words.text("typicalcase.form.outcomes.after")),
                text("unit"),
                text("evidence"));
        row.before().setWidthFull();
        row.after().setWidthFull();
        if (outcome != null) {
            row.name().setValue(outcome.name());
            row.before().setValue(outcome.before());
            row.after().setValue(outcome.after());
            row.unit().setValue(outcome.unit());
            row.evidence().setValue(outcome.evidence());
        }
        rows.add(row);
        HtmlContainer group = Markup.div(
                "tq-surface",
                row.name(),
                FormSection.pair(row.before(), row.after()),
                FormSection.pair(row.unit(), row.evidence()));
        Markup.attribute(group, "role", "group");
        Markup.attribute(group, "aria-label", words.text("typicalcase.form.outcomes.one", rows.size()));
        group.add(Action.quiet(words.text("typicalcase.form.outcomes.remove"), () -> {
                    rows.remove(row);
                    list.remove(group);
                })
                .small()
                .danger()
                .button());
        list.add(group);
    }

    private TextField text(String name) {
        TextField field = new TextField(words.text("typicalcase.form.outcomes." + name));
        field.setWidthFull();
        return field;
    }
}
