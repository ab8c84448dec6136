package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.tongqu.portal.agreement.Wordings;
import org.tongqu.portal.agreement.policy.PolicyAction;
import org.tongqu.portal.agreement.policy.PolicyAspect;
import org.tongqu.portal.agreement.policy.PolicyConstraint;
import org.tongqu.portal.agreement.policy.PolicyDuty;
import org.tongqu.portal.agreement.policy.PolicyOperator;
import org.tongqu.portal.agreement.policy.PolicyRule;
import org.tongqu.portal.agreement.policy.RuleKind;
import org.tongqu.portal.agreement.policy.UsagePolicy;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.shell.ActDialog;

/** The inputs for rules of use: sentences in plain language, and choices that write a sentence. */
@Dependent
public class PolicyFields {

    private static final int LONGEST = 10_000;

    private final Wordings wordings;
    private final AgreementWords words;

    private TextArea sentences;
    private Select<RuleKind> kind;
    private Select<PolicyAction> action;
    private Select<PolicyAspect> aspect;
    private Select<PolicyOperator> operator;
    private TextField values;
    private MultiSelectComboBox<String> codes;
    private Select<PolicyAction> then;

    @Inject
    public PolicyFields(Wordings wordings, AgreementWords words) {
        this.wordings = wordings;
        this.words = words;
    }

    void fill(ActDialog dialog, UsagePolicy policy) {
        sentences =
                dialog.bind("terms.policy", new TextArea(FormSection.optional(words.text("agreement.field.policy"))));
        sentences.setHelperText(words.text("agreement.field.policy.help"));
        sentences.setMaxLength(LONGEST);
        sentences.setWidthFull();
        sentences.setValue(wordings.say(policy, words.locale()));
        dialog.show(builder());
    }

    UsagePolicy value() {
        return wordings.read(sentences.getValue(), words.locale());
    }

    private Component builder() {
        kind = select("kind", List.of(RuleKind.values()), one -> "policy.kind." + one.name());
        kind.setValue(RuleKind.PERMISSION);
        action = select("action", List.of(PolicyAction.values()), one -> "policy.action." + one.code());
        action.setValue(PolicyAction.READ);
        aspect = select("aspect", Arrays.asList(PolicyAspect.values()), one -> "policy.aspect." + one.code());
        aspect.setEmptySelectionAllowed(true);
        operator = select("operator", List.of(PolicyOperator.values()), one -> "policy.operator." + one.word());
        operator.setValue(PolicyOperator.LTEQ);
        values = new TextField(words.text("agreement.policy.values"));
        values.setHelperText(words.text("agreement.policy.values.help"));
        values.setWidthFull();
        codes = new MultiSelectComboBox<>(words.text("agreement.policy.values"));
        codes.setItemLabelGenerator(
                code -> words.text("policy.value." + aspect.getValue().code() + "." + code));
        codes.setWidthFull();
        aspect.addValueChangeListener(chosen -> fit());
        fit();
        then = select("then", List.of(PolicyAction.values()), one -> "policy.action." + one.code());
        then.setEmptySelectionAllowed(true);
        return Markup.el(
                "details",
                "tq-data",
                Markup.el("summary", "", words.text("agreement.policy.fold")),
                Markup.div(
                        "tq-fields",
                        kind,
                        action,
                        aspect,
                        operator,
                        values,
                        codes,
                        then,
                        Action.second(words.text("agreement.policy.add"), this::write)
                                .button()));
    }

    private <T> Select<T> select(String name, List<T> items, Function<T, String> key) {
        Select<T> select = new Select<>();
        select.setLabel(words.text("agreement.policy." + name));
        select.setItems(items);
        select.setItemLabelGenerator(one -> one == null ? "—" : words.text(key.apply(one)));
        select.setWidthFull();
        return select;
    }

    /** A condition is asked for once it is said what it is about; what has names is chosen by them. */
    private void fit() {
        boolean conditioned = aspect.getValue() != null;
        boolean coded = conditioned && !aspect.getValue().codes().isEmpty();
        operator.setVisible(conditioned);
        values.setVisible(conditioned && !coded);
        values.setInvalid(false);
        codes.setVisible(coded);
        codes.setInvalid(false);
        codes.setItems(coded ? aspect.getValue().codes() : List.of());
    }

    /** Adds the sentence that says what was chosen; a condition without a value says nothing. */
    private void write() {
        boolean missing = aspect.getValue() != null && meant().isEmpty();
        for (HasValidationProperties input : List.<HasValidationProperties>of(values, codes)) {
            input.setErrorMessage(words.text("violation.required"));
            input.setInvalid(missing);
        }
        if (missing) {
            return;
        }
        List<PolicyConstraint> constraints = aspect.getValue() == null
                ? List.of()
                : List.of(new PolicyConstraint(aspect.getValue(), operator.getValue(), meant()));
        PolicyDuty duty = then.getValue() == null ? null : new PolicyDuty(then.getValue(), List.of());
        PolicyRule rule = new PolicyRule(kind.getValue(), action.getValue(), constraints, duty);
        String sentence = wordings.say(new UsagePolicy(List.of(rule)), words.locale());
        String before = sentences.getValue().strip();
        sentences.setValue(before.isEmpty() ? sentence : before + "\n" + sentence);
    }

    private List<String> meant() {
        if (codes.isVisible()) {
            return aspect.getValue().codes().stream()
                    .filter(codes.getSelectedItems()::contains)
                    .toList();
        }
        return Arrays.stream(values.getValue().split("[,，、]"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
