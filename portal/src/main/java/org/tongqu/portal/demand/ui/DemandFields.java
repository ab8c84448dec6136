package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tongqu.portal.look.form.DayField;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.store.Page;

/** Makes the inputs of the forms of batches and demands: labelled, full width, reporting every change. */
final class DemandFields {

    /** Inputs that a submission can do without. */
    private static final Set<String> OPTIONAL = Set.of(
            "technicalIndicators",
            "securityRequirements",
            "investmentWan",
            "fundingNote",
            "rightsTerms",
            "supportPolicy",
            "holderKind",
            "unit",
            "basis",
            "notice",
            "collectFrom",
            "collectTo",
            "publishOn",
            "contact.email");

    private final DemandWords words;
    private final Organisations organisations;
    private final Command changed;

    /** @param changed what to do when a person has changed an input and left it */
    DemandFields(DemandWords words, Organisations organisations, Command changed) {
        this.words = words;
        this.organisations = organisations;
        this.changed = changed;
    }

    DemandWords words() {
        return words;
    }

    /** Reports a change that no input reports, such as a row taken away. */
    void changed() {
        changed.execute();
    }

    TextField text(String name, int limit) {
        TextField field = new TextField(label(name));
        field.setMaxLength(limit);
        return prepared(field);
    }

    TextArea area(String name, int limit) {
        TextArea field = new TextArea(label(name));
        field.setMaxLength(limit);
        return prepared(field);
    }

    /** A list of lines: one entry per line. */
    TextArea lines(String name) {
        TextArea field = new TextArea(label(name));
        field.setHelperText(words.text("demand.form.linesHelp"));
        return prepared(field);
    }

    /** A choice among the codes of a table. */
    Select<String> code(String name, String table) {
        return choice(name, words.codesOf(table), code -> words.code(table, code));
    }

    MultiSelectComboBox<String> codes(String name, String table) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label(name));
        field.setItems(words.codesOf(table));
        field.setItemLabelGenerator(code -> words.code(table, code));
        return prepared(field);
    }

    /** A choice among constants whose names are texts below the key. */
    <E extends Enum<E>> Select<E> constant(String name, Class<E> type, String key) {
        return choice(name, Arrays.asList(type.getEnumConstants()), one -> words.text(key + one.name()));
    }

    /** A choice among organisations, found by typing a part of the name. */
    ComboBox<String> organisation(String name) {
        ComboBox<String> field = new ComboBox<>(label(name));
        field.setItems(
                query -> organisations
                        .search(query.getFilter().orElse(""), "", "", new Page(query.getPage(), query.getPageSize()))
                        .items()
                        .stream()
                        .map(Organisation::id));
        field.setItemLabelGenerator(organisations::name);
        return prepared(field);
    }

    Checkbox check(String name) {
        return prepared(new Checkbox(label(name)));
    }

    BigDecimalField number(String name) {
        return prepared(new BigDecimalField(label(name)));
    }

    IntegerField whole(String name) {
        return prepared(new IntegerField(label(name)));
    }

    DatePicker date(String name) {
        return prepared(DayField.of(label(name)));
    }

    private <T> Select<T> choice(String name, List<T> items, Function<T, String> label) {
        Select<T> field = new Select<>();
        field.setLabel(label(name));
        field.setItems(items);
        field.setItemLabelGenerator(one -> one == null ? "" : label.apply(one));
        field.setEmptySelectionAllowed(true);
        return prepared(field);
    }

    private String label(String name) {
        String label = words.text("demand.form." + name);
        return OPTIONAL.contains(name) ? FormSection.optional(label) : label;
    }

    private <C extends Component & HasSize & HasValue<?, ?>> C prepared(C input) {
        input.setWidthFull();
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.execute();
            }
        });
        return input;
    }
}
