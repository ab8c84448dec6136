package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.store.Page;

/** Makes the inputs of the product form: labelled, reached by the messages of the use case, reporting every change. */
final class ProductFields {

    /** Inputs a product can do without. */
    private static final List<String> OPTIONAL = List.of(
            "versionLabel",
            "source.authorisationId",
            "assessments.personalInfoReport",
            "assessments.qualityAssessorId",
            "assessments.compliance.reportNo",
            "content.scale",
            "usage.allowed",
            "usage.duties",
            "price.tiers");

    private final ProductWords words;
    private final Organisations organisations;
    private final Command changed;
    private final Map<String, Consumer<FieldErrors>> inputs = new LinkedHashMap<>();

    /** @param changed what to do when a person has changed an input and left it */
    ProductFields(ProductWords words, Organisations organisations, Command changed) {
        this.words = words;
        this.organisations = organisations;
        this.changed = changed;
    }

    /** Lets the messages find all inputs made so far. */
    void bindTo(FieldErrors errors) {
        inputs.values().forEach(input -> input.accept(errors));
    }

    /** The input nearest to a violation's path: {@code price.tiers} for {@code price.tiers[1].upTo}. */
    String nearest(String path) {
        String best = path;
        while (!inputs.containsKey(best)) {
            int end = Math.max(best.lastIndexOf('.'), best.lastIndexOf('['));
            if (end < 0) {
                return path;
            }
            best = best.substring(0, end);
        }
        return best;
    }

    ProductWords words() {
        return words;
    }

    TextField text(String path, int limit) {
        TextField field = new TextField(label(path));
        field.setMaxLength(limit);
        field.setWidthFull();
        return bound(path, field);
    }

    TextArea area(String path, int limit) {
        TextArea field = new TextArea(label(path));
        field.setMaxLength(limit);
        field.setWidthFull();
        return bound(path, field);
    }

    /** A list of lines: one entry per line. */
    TextArea lines(String path) {
        TextArea field = new TextArea(label(path));
        field.setHelperText(words.text("product.form.linesHelp"));
        field.setWidthFull();
        return bound(path, field);
    }

    /** A choice among the codes of a table. */
    Select<String> code(String path, String table) {
        Select<String> field = new Select<>();
        field.setLabel(label(path));
        field.setItems(words.codesOf(table));
        field.setItemLabelGenerator(code -> code == null ? "" : words.code(table, code));
        field.setEmptySelectionAllowed(true);
        field.setWidthFull();
        return bound(path, field);
    }

    MultiSelectComboBox<String> codes(String path, String table) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label(path));
        field.setItems(words.codesOf(table));
        field.setItemLabelGenerator(code -> words.code(table, code));
        field.setWidthFull();
        return bound(path, field);
    }

    /** A choice among constants whose names are texts below the key. */
    <E extends Enum<E>> Select<E> constant(String path, Class<E> type, String key) {
        return choice(path, Arrays.asList(type.getEnumConstants()), one -> words.text(key + one.name()));
    }

    <T> Select<T> choice(String path, List<T> items, Function<T, String> name) {
        Select<T> field = new Select<>();
        field.setLabel(label(path));
        field.setItems(items);
        field.setItemLabelGenerator(one -> one == null ? "" : name.apply(one));
        field.setEmptySelectionAllowed(true);
        field.setWidthFull();
        return bound(path, field);
    }

    /** A choice among organisations, found by typing a part of the name. */
    ComboBox<String> organisation(String path) {
        ComboBox<String> field = new ComboBox<>(label(path));
        field.setItems(
                query -> organisations
                        .search(query.getFilter().orElse(""), "", "", new Page(query.getPage(), query.getPageSize()))
                        .items()
                        .stream()
                        .map(Organisation::id));
        field.setItemLabelGenerator(organisations::name);
        field.setWidthFull();
        return bound(path, field);
    }

    Checkbox check(String path) {
        return bound(path, new Checkbox(label(path)));
    }

    BigDecimalField number(String path) {
        BigDecimalField field = new BigDecimalField(label(path));
        field.setWidthFull();
        return bound(path, field);
    }

    private String label(String path) {
        String key = "product.form." + path;
        String label = words.text(key);
        return OPTIONAL.contains(path) ? FormSection.optional(label) : label;
    }

    private <C extends Component & HasValidationProperties & HasValue<?, ?>> C bound(String path, C input) {
        inputs.put(path, errors -> errors.bind(path, input));
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.execute();
            }
        });
        return input;
    }
}
