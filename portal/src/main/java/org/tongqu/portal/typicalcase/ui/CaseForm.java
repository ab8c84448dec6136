package org.tongqu.portal.typicalcase.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.Editor;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.look.form.Inputs;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.typicalcase.CaseDraft;

/** The form of a case: what it is about, how it was done, what it reached. */
final class CaseForm {

    private static final Set<String> OPTIONAL = Set.of("participantIds", "demandId", "attachments");
    private static final Set<String> FIRST = Set.of(
            "title",
            "summary",
            "themes",
            "transportModes",
            "regionCluster",
            "demandId",
            "productIds",
            "participantIds");
    private static final Set<String> SECOND = Set.of("painPoints", "technicalPath", "mechanism", "securityMeasures");

    private final CaseWords words;
    private final Inputs inputs;
    private final TextField title;
    private final TextArea summary;
    private final MultiSelectComboBox<String> themes;
    private final MultiSelectComboBox<String> modes;
    private final Select<String> region;
    private final TextField demand;
    private final TextArea products;
    private final TextArea participants;
    private final TextArea painPoints;
    private final TextArea path;
    private final TextArea mechanism;
    private final TextArea security;
    private final OutcomeRows outcomes;
    private final TextArea value;
    private final TextArea attachments;
    private final List<FormSection> sections;
    private final Editor editor;
    private final FieldErrors errors;

    CaseForm(CaseWords words, Action... foot) {
        this.words = words;
        inputs = new Inputs(OPTIONAL, name -> words.text("typicalcase.form." + name));
        title = inputs.text("title", 40);
        summary = inputs.area("summary", 300);
        themes = codes("themes", "themes");
        modes = codes("transportModes", "transportModes");
        region = inputs.choice(
                "regionCluster", words.codesOf("regionClusters"), code -> words.code("regionClusters", code));
        demand = inputs.text("demandId", 20);
        products = inputs.lines("productIds");
        participants = inputs.lines("participantIds");
        painPoints = inputs.area("painPoints", 1000);
        path = inputs.lines("technicalPath");
        mechanism = inputs.area("mechanism", 1000);
        security = inputs.area("securityMeasures", 1000);
        outcomes = new OutcomeRows(words);
        value = inputs.area("promotionValue", 1000);
        attachments = inputs.lines("attachments");
        sections = List.of(
                new FormSection(
                        1,
                        text("about"),
                        text("about.help"),
                        title,
                        summary,
                        themes,
                        modes,
                        region,
                        demand,
                        products,
                        participants),
                new FormSection(2, text("how"), "", painPoints, path, mechanism, security),
                new FormSection(3, text("reached"), text("reached.help"), outcomes, value, attachments));
        editor = new Editor(sections, foot);
        errors = inputs.boundTo(editor.errors());
    }

    Editor editor() {
        return editor;
    }

    void fill(CaseDraft draft) {
        title.setValue(draft.title());
        summary.setValue(draft.summary());
        themes.setValue(Set.copyOf(draft.themes()));
        modes.setValue(Set.copyOf(draft.transportModes()));
        region.setValue(draft.regionCluster().isEmpty() ? null : draft.regionCluster());
        demand.setValue(draft.demandId());
        products.setValue(String.join("\n", draft.productIds()));
        participants.setValue(String.join("\n", draft.participantIds()));
        painPoints.setValue(draft.painPoints());
        path.setValue(String.join("\n", draft.technicalPath()));
        mechanism.setValue(draft.mechanism());
        security.setValue(draft.securityMeasures());
        outcomes.fill(draft.outcomes());
        value.setValue(draft.promotionValue());
        attachments.setValue(String.join("\n", draft.attachments()));
    }

    /** What stands in the form; the lead is the writer's organisation or stays. */
    CaseDraft draft() {
        return new CaseDraft(
                title.getValue(),
                "",
                Inputs.entries(participants),
                demand.getValue(),
                Inputs.entries(products),
                List.copyOf(themes.getValue()),
                List.copyOf(modes.getValue()),
                region.getValue(),
                summary.getValue(),
                painPoints.getValue(),
                Inputs.entries(path),
                mechanism.getValue(),
                security.getValue(),
                outcomes.value(),
                value.getValue(),
                Inputs.entries(attachments));
    }

    /** Shows what is wrong at the inputs, above the form and in the section list. */
    void show(List<Violation> violations) {
        outcomes.bindTo(errors);
        inputs.show(errors, violations, words::message);
        for (int i = 0; i < sections.size(); i++) {
            int section = i;
            boolean faulty = violations.stream().anyMatch(found -> sectionOf(found.field()) == section);
            sections.get(i).filling(faulty ? FormSection.Filling.FAULTY : FormSection.Filling.FILLED);
        }
    }

    private static int sectionOf(String field) {
        String name = field.replaceAll("[\\[.].*", "");
        if (FIRST.contains(name)) {
            return 0;
        }
        return SECOND.contains(name) ? 1 : 2;
    }

    private MultiSelectComboBox<String> codes(String name, String table) {
        return inputs.several(name, words.codesOf(table), code -> words.code(table, code));
    }

    private String text(String key) {
        return words.text("typicalcase.section." + key);
    }
}
