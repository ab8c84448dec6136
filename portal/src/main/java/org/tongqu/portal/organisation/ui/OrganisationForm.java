package org.tongqu.portal.organisation.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
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
import org.tongqu.portal.organisation.Contact;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationDraft;
import org.tongqu.portal.problem.Violation;

/** The form of an organisation: identity, what it does, whom to ask. */
final class OrganisationForm {

    private static final Set<String> OPTIONAL = Set.of(
            "shortName",
            "establishedOn",
            "capacities",
            "transportModes",
            "intro",
            "contact.department",
            "contact.person",
            "contact.phone",
            "contact.email");
    private static final int CREDIT_CODE = 18;

    private final OrganisationWords words;
    private final Inputs inputs;
    private final TextField name;
    private final TextField shortName;
    private final TextField creditCode;
    private final DatePicker establishedOn;
    private final Select<String> kind;
    private final Select<String> region;
    private final MultiSelectComboBox<String> capacities;
    private final MultiSelectComboBox<String> modes;
    private final TextArea intro;
    private final TextField department;
    private final TextField person;
    private final TextField phone;
    private final TextField email;
    private final List<FormSection> sections;
    private final Editor editor;
    private final FieldErrors errors;

    OrganisationForm(OrganisationWords words, Action... foot) {
        this.words = words;
        inputs = new Inputs(OPTIONAL, path -> words.text("organisation.field." + path));
        name = inputs.text("name", 100);
        shortName = inputs.text("shortName", 100);
        creditCode = inputs.text("creditCode", CREDIT_CODE);
        creditCode.setHelperText(words.text("organisation.field.creditCode.help"));
        establishedOn = inputs.date("establishedOn");
        kind = inputs.choice(
                "kind", words.codesOf(OrganisationWords.KINDS), code -> words.code(OrganisationWords.KINDS, code));
        region = inputs.choice(
                "regionCluster",
                words.codesOf(OrganisationWords.REGIONS),
                code -> words.code(OrganisationWords.REGIONS, code));
        capacities = inputs.several(
                "capacities",
                words.codesOf(OrganisationWords.CAPACITIES),
                code -> words.code(OrganisationWords.CAPACITIES, code));
        modes = inputs.several(
                "transportModes",
                words.codesOf(OrganisationWords.MODES),
                code -> words.code(OrganisationWords.MODES, code));
        intro = inputs.area("intro", 1000);
        department = inputs.text("contact.department", 100);
        person = inputs.text("contact.person", 100);
        phone = inputs.text("contact.phone", 30);
        email = inputs.text("contact.email", 100);
        sections = List.of(
                new FormSection(1, text("identity"), text("identity.help"), name, shortName, creditCode, establishedOn),
                new FormSection(2, text("part"), text("part.help"), kind, region, capacities, modes, intro),
                new FormSection(3, text("contact"), text("contact.help"), department, person, phone, email));
        editor = new Editor(sections, foot);
        errors = inputs.boundTo(editor.errors());
    }

    Editor editor() {
        return editor;
    }

    /** Shows what is registered; the credit code stays, and what the organisation is only if the person may change it. */
    void fill(Organisation organisation, boolean mayReclassify) {
        name.setValue(organisation.name());
        shortName.setValue(organisation.shortName());
        creditCode.setValue(organisation.creditCode());
        creditCode.setReadOnly(true);
        creditCode.setHelperText(words.text("organisation.field.creditCode.fixed"));
        establishedOn.setValue(organisation.establishedOn());
        kind.setValue(organisation.kind());
        region.setValue(organisation.regionCluster());
        capacities.setValue(Set.copyOf(organisation.capacities()));
        modes.setValue(Set.copyOf(organisation.transportModes()));
        intro.setValue(organisation.intro());
        department.setValue(organisation.contact().department());
        person.setValue(organisation.contact().person());
        phone.setValue(organisation.contact().phone());
        email.setValue(organisation.contact().email());
        if (!mayReclassify) {
            kind.setReadOnly(true);
            capacities.setReadOnly(true);
            capacities.setHelperText(words.text("organisation.field.capacities.fixed"));
        }
        sections.forEach(section -> section.filling(FormSection.Filling.FILLED));
    }

    OrganisationDraft draft() {
        return new OrganisationDraft(
                name.getValue().strip(),
                shortName.getValue().strip(),
                creditCode.getValue().strip(),
                kind.getValue(),
                region.getValue(),
                List.copyOf(capacities.getValue()),
                List.copyOf(modes.getValue()),
                intro.getValue().strip(),
                establishedOn.getValue(),
                new Contact(department.getValue(), person.getValue(), phone.getValue(), email.getValue()));
    }

    /** Shows what is wrong at the inputs, above the form and in the section list. */
    void show(List<Violation> violations) {
        inputs.show(errors, violations, words::message);
        for (int i = 0; i < sections.size(); i++) {
            int section = i;
            boolean faulty = violations.stream().anyMatch(found -> sectionOf(found.field()) == section);
            sections.get(i).filling(faulty ? FormSection.Filling.FAULTY : FormSection.Filling.FILLED);
        }
    }

    private static int sectionOf(String field) {
        if (field.startsWith("contact")) {
            return 2;
        }
        return Set.of("name", "shortName", "creditCode", "establishedOn").contains(field) ? 0 : 1;
    }

    private String text(String key) {
        return words.text("organisation.section." + key);
    }
}
