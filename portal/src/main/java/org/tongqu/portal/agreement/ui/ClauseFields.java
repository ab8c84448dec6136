package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tongqu.portal.agreement.ContractType;
import org.tongqu.portal.agreement.Wordings;
import org.tongqu.portal.agreement.clause.ChosenClause;
import org.tongqu.portal.agreement.clause.Clause;
import org.tongqu.portal.agreement.clause.ClauseChoice;
import org.tongqu.portal.agreement.clause.ClauseList;
import org.tongqu.portal.agreement.clause.ClauseParameter;
import org.tongqu.portal.look.Markup;

/** The inputs for the clauses of a model contract: optional ones to choose, parameters to set. */
@Dependent
public class ClauseFields {

    private final Wordings wordings;
    private final AgreementWords words;
    private final HtmlContainer folded = Markup.el("details", "tq-data");
    private final Map<String, Supplier<Boolean>> wanted = new LinkedHashMap<>();
    private final Map<String, Map<String, Supplier<String>>> values = new LinkedHashMap<>();

    @Inject
    public ClauseFields(Wordings wordings, AgreementWords words) {
        this.wordings = wordings;
        this.words = words;
    }

    /** Folded away until somebody opens it; the presets of the library hold meanwhile. */
    Component component() {
        return folded;
    }

    /** Shows the clauses of a type, beginning with a choice. */
    void show(ContractType type, ClauseChoice choice) {
        folded.removeAll();
        wanted.clear();
        values.clear();
        wordings.clauses(type).ifPresent(list -> show(list, choice));
    }

    private void show(ClauseList list, ClauseChoice choice) {
        folded.add(Markup.el(
                "summary",
                "",
                words.text("agreement.clauses.fold", list.clauses().size())));
        folded.add(Markup.p("tq-quiet", list.note(words.locale())));
        HtmlContainer clauses = Markup.div("tq-fields");
        folded.add(clauses);
        for (Clause clause : list.clauses()) {
            ChosenClause chosen = choice.clauses().stream()
                    .filter(one -> one.id().equals(clause.id()))
                    .findFirst()
                    .orElse(null);
            clauses.add(clause(clause, chosen));
        }
    }

    private Component clause(Clause clause, ChosenClause chosen) {
        Map<String, String> given = chosen == null ? Map.of() : chosen.values();
        List<Component> parts = new ArrayList<>();
        if (clause.mandatory()) {
            parts.add(Markup.el("strong", "", clause.title(words.locale())));
            wanted.put(clause.id(), () -> true);
        } else {
            Checkbox box = new Checkbox(
                    words.text("agreement.clauses.optional", clause.title(words.locale())), chosen != null);
            parts.add(box);
            wanted.put(clause.id(), box::getValue);
        }
        parts.add(Markup.p("tq-meta", clause.text(words.locale(), given)));
        Map<String, Supplier<String>> inputs = new LinkedHashMap<>();
        for (ClauseParameter parameter : clause.parameters()) {
            AbstractField<?, ?> input = input(parameter, given.getOrDefault(parameter.name(), parameter.preset()));
            inputs.put(parameter.name(), () -> input.getValue() == null ? "" : String.valueOf(input.getValue()));
            parts.add((Component) input);
        }
        values.put(clause.id(), inputs);
        return Markup.div("tq-clause", parts.toArray(Component[]::new));
    }

    private AbstractField<?, ?> input(ClauseParameter parameter, String value) {
        if (parameter.isChoice()) {
            Select<String> select = new Select<>();
            select.setLabel(parameter.label(words.locale()));
            select.setItems(parameter.choices().keySet());
            select.setItemLabelGenerator(code -> parameter.say(code, words.locale()));
            select.setValue(value);
            select.setWidthFull();
            return select;
        }
        IntegerField number = new IntegerField(parameter.label(words.locale()));
        number.setMin(parameter.least());
        number.setMax(parameter.most());
        number.setStepButtonsVisible(true);
        number.setValue(Integer.valueOf(value));
        number.setWidthFull();
        return number;
    }

    ClauseChoice value() {
        List<ChosenClause> chosen = new ArrayList<>();
        wanted.forEach((id, isWanted) -> {
            if (isWanted.get()) {
                Map<String, String> set = new TreeMap<>();
                values.get(id).forEach((name, value) -> set.put(name, value.get()));
                chosen.add(new ChosenClause(id, set, ""));
            }
        });
        return new ClauseChoice("", chosen);
    }
}
