package org.tongqu.portal.look.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.problem.Violation;

/** Brings the violations a use case found to the fields of a form and to its summary. */
public final class FieldErrors {

    private final ErrorSummary summary;
    private final Map<String, Component> fields = new LinkedHashMap<>();

    public FieldErrors(ErrorSummary summary) {
        this.summary = summary;
    }

    /** Names the input that a field of the request comes from; a new value takes its error away. */
    public <C extends Component & HasValidationProperties & HasValue<?, ?>> C bind(String field, C input) {
        fields.put(field, input);
        input.addValueChangeListener(change -> mark(input, ""));
        return input;
    }

    /**
     * Shows the violations.
     *
     * @param wording the message of a violation in the reader's language
     */
    public void show(List<Violation> violations, Function<Violation, String> wording) {
        fields.values().forEach(field -> mark(field, ""));
        List<ErrorSummary.Fault> faults = new ArrayList<>();
        for (Violation violation : violations) {
            String message = wording.apply(violation);
            Component field = fields.get(violation.field());
            if (field != null) {
                mark(field, message);
            }
            faults.add(new ErrorSummary.Fault(field, line(field, message)));
        }
        summary.show(faults);
    }

    /** Shows what forbids the whole, whatever stands in the fields. */
    public void show(String message) {
        fields.values().forEach(field -> mark(field, ""));
        summary.show(List.of(new ErrorSummary.Fault(null, message)));
    }

    public void clear() {
        show(List.of(), Violation::code);
    }

    private static String line(Component field, String message) {
        String label = field == null ? "" : field.getElement().getProperty("label", "");
        return label.isEmpty() ? message : Markup.word("errors.line", label, message);
    }

    private static void mark(Component field, String message) {
        HasValidationProperties input = (HasValidationProperties) field;
        input.setErrorMessage(message);
        input.setInvalid(!message.isEmpty());
    }
}
