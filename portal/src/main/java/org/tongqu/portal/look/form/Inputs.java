package org.tongqu.portal.look.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.store.Page;

/** Makes the labelled inputs of a form, each known by the path of the request's field it stands for. */
public final class Inputs {

    private final Set<String> optional;
    private final UnaryOperator<String> label;
    private final Map<String, Consumer<FieldErrors>> made = new LinkedHashMap<>();

    /**
     * Inputs of one form.
     *
     * @param optional the paths of the inputs that may stay empty
     * @param label the label of a path in the reader's language
     */
    public Inputs(Set<String> optional, UnaryOperator<String> label) {
        this.optional = optional;
        this.label = label;
    }

    public TextField text(String path, int limit) {
        TextField field = new TextField(labelled(path));
        field.setMaxLength(limit);
        return made(path, field);
    }

    public PasswordField password(String path) {
        return made(path, new PasswordField(labelled(path)));
    }

    public TextArea area(String path, int limit) {
        TextArea field = new TextArea(labelled(path));
        field.setMaxLength(limit);
        return made(path, field);
    }

    /** A list of texts: one entry per line. */
    public TextArea lines(String path) {
        TextArea field = new TextArea(labelled(path));
        field.setHelperText(Markup.word("form.lines"));
        return made(path, field);
    }

    /** The entries of such a list. */
    public static List<String> entries(TextArea lines) {
        return Arrays.stream(lines.getValue().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public <T> Select<T> choice(String path, List<T> items, Function<T, String> name) {
        Select<T> field = new Select<>();
        field.setLabel(labelled(path));
        field.setItems(items);
        field.setItemLabelGenerator(one -> one == null ? "" : name.apply(one));
        field.setEmptySelectionAllowed(optional.contains(path));
        return made(path, field);
    }

    public <T> MultiSelectComboBox<T> several(String path, List<T> items, Function<T, String> name) {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>(labelled(path));
        field.setItems(items);
        field.setItemLabelGenerator(name::apply);
        return made(path, field);
    }

    /** A choice among very many, asked for page by page as somebody types. */
    public <T> ComboBox<T> lookup(String path, BiFunction<String, Page, List<T>> find, Function<T, String> name) {
        ComboBox<T> field = new ComboBox<>(labelled(path));
        field.setItems(query ->
                find.apply(query.getFilter().orElse(""), new Page(query.getPage(), query.getPageSize())).stream());
        field.setItemLabelGenerator(name::apply);
        return made(path, field);
    }

    public DatePicker date(String path) {
        return made(path, DayField.of(labelled(path)));
    }

    public BigDecimalField number(String path) {
        return made(path, new BigDecimalField(labelled(path)));
    }

    public IntegerField whole(String path) {
        return made(path, new IntegerField(labelled(path)));
    }

    public Checkbox check(String path) {
        Checkbox field = new Checkbox(label.apply(path));
        made.put(path, errors -> errors.bind(path, field));
        return field;
    }

    /** Shows violations at the inputs and in the summary; one without an input of its own goes to the nearest above it. */
    public void show(FieldErrors errors, List<Violation> violations, Function<Violation, String> wording) {
        errors.show(
                violations.stream()
                        .map(found -> new Violation(nearest(found.field()), found.code(), found.args()))
                        .toList(),
                wording);
    }

    /** Lets the errors find all inputs made so far. */
    public FieldErrors boundTo(ErrorSummary summary) {
        FieldErrors errors = new FieldErrors(summary);
        made.values().forEach(input -> input.accept(errors));
        return errors;
    }

    private String nearest(String path) {
        String best = path;
        while (!made.containsKey(best)) {
            int end = Math.max(best.lastIndexOf('.'), best.lastIndexOf('['));
            if (end < 0) {
                return path;
            }
            best = best.substring(0, end);
        }
        return best;
    }

    private String labelled(String path) {
        return optional.contains(path) ? FormSection.optional(label.apply(path)) : label.apply(path);
    }

    private <C extends Component & HasSize & HasValidationProperties & HasValue<?, ?>> C made(String path, C input) {
        input.setWidthFull();
        made.put(path, errors -> errors.bind(path, input));
        return input;
    }
}
