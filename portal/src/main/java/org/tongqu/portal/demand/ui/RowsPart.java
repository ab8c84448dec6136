package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;

/**
 * A section that holds a list of like entries, each in its own group of inputs; entries are added and taken away.
 *
 * @param <R> the group of inputs of one entry
 */
abstract class RowsPart<R extends RowsPart.Row> implements FormPart {

    /** The inputs of one entry. */
    interface Row {

        HtmlContainer content();

        boolean isComplete();

        /** @param path path of the entry, for example {@code dataNeeds[0].} */
        void bindTo(FieldErrors errors, String path);
    }

    private final DemandFields make;
    private final String field;
    private final Supplier<R> blank;
    private final HtmlContainer list = Markup.div("tq-stack");
    private final List<R> rows = new ArrayList<>();
    private final FormSection section;

    /**
     * A section.
     *
     * @param field name of the list in the draft; its texts are {@code demand.form.<field>}
     */
    RowsPart(DemandFields make, int number, String field, Supplier<R> blank) {
        this.make = make;
        this.field = field;
        this.blank = blank;
        DemandWords words = make.words();
        section = new FormSection(
                number,
                words.text("demand.form." + field),
                words.text("demand.form." + field + ".help"),
                list,
                Markup.div(
                        "",
                        Action.second(words.text("demand.form." + field + ".add"), this::addByHand)
                                .icon(Icons.PLUS)
                                .small()
                                .button()));
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public boolean isComplete() {
        return !rows.isEmpty() && rows.stream().allMatch(Row::isComplete);
    }

    @Override
    public boolean concerns(String path) {
        return path.startsWith(field);
    }

    @Override
    public void bindTo(FieldErrors errors) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).bindTo(errors, field + "[" + i + "].");
        }
    }

    List<R> rows() {
        return rows;
    }

    void clear() {
        rows.clear();
        list.removeAll();
    }

    R append() {
        R row = blank.get();
        rows.add(row);
        HtmlContainer group = Markup.div("tq-surface", row.content());
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", make.words().text("demand.form." + field + ".one", rows.size()));
        group.add(Action.quiet(make.words().text("demand.form." + field + ".remove"), () -> {
                    rows.remove(row);
                    list.remove(group);
                    make.changed();
                })
                .small()
                .danger()
                .button());
        list.add(group);
        return row;
    }

    private void addByHand() {
        append();
    }
}
