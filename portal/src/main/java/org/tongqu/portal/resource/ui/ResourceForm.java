package org.tongqu.portal.resource.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
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
import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.ResourceDraft;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.SharingAttribute;

/** The form of a catalogue entry: what it is, how to get it, where it belongs. */
final class ResourceForm {

    private static final Set<String> OPTIONAL = Set.of("description", "accessNote");
    private static final Set<String> FIRST = Set.of("name", "description", "fields", "oneSource");
    private static final Set<String> SECOND = Set.of("openAttribute", "sharingAttribute", "accessWay", "accessNote");

    private final ResourceWords words;
    private final Inputs inputs;
    private final TextField name;
    private final TextArea description;
    private final TextArea fields;
    private final Checkbox oneSource;
    private final Select<String> openAttribute;
    private final Select<SharingAttribute> sharing;
    private final Select<AccessWay> accessWay;
    private final TextArea accessNote;
    private final MultiSelectComboBox<String> themes;
    private final MultiSelectComboBox<String> modes;
    private final Select<String> businessField;
    private final Select<String> region;
    private final Select<String> frequency;
    private final List<FormSection> sections;
    private final Editor editor;
    private final FieldErrors errors;

    ResourceForm(ResourceWords words, Action... foot) {
        this.words = words;
        inputs = new Inputs(OPTIONAL, path -> words.text("resource.field." + path));
        name = inputs.text("name", 100);
        description = inputs.area("description", 1000);
        fields = inputs.lines("fields");
        oneSource = inputs.check("oneSource");
        openAttribute = code("openAttribute", "openAttributes");
        sharing = inputs.choice(
                "sharingAttribute", List.of(SharingAttribute.values()), one -> words.text("resource.sharing." + one));
        accessWay =
                inputs.choice("accessWay", List.of(AccessWay.values()), one -> words.text("resource.accessWay." + one));
        accessNote = inputs.area("accessNote", 1000);
        themes = codes("themes", "themes");
        modes = codes("transportModes", "transportModes");
        businessField = code("businessField", "businessFields");
        region = code("regionCluster", "regionClusters");
        frequency = code("updateFrequency", "updateFrequencies");
        sections = List.of(
                new FormSection(1, text("content"), text("content.help"), name, description, fields, oneSource),
                new FormSection(2, text("access"), text("access.help"), openAttribute, sharing, accessWay, accessNote),
                new FormSection(3, text("place"), "", themes, modes, businessField, region, frequency));
        editor = new Editor(sections, foot);
        errors = inputs.boundTo(editor.errors());
    }

    Editor editor() {
        return editor;
    }

    void fill(ResourceEntry entry) {
        name.setValue(entry.name());
        description.setValue(entry.description());
        fields.setValue(String.join("\n", entry.fields()));
        oneSource.setValue(entry.oneSource());
        openAttribute.setValue(entry.openAttribute());
        sharing.setValue(entry.sharingAttribute());
        accessWay.setValue(entry.accessWay());
        accessNote.setValue(entry.accessNote());
        themes.setValue(Set.copyOf(entry.themes()));
        modes.setValue(Set.copyOf(entry.transportModes()));
        businessField.setValue(entry.businessField());
        region.setValue(entry.regionCluster());
        frequency.setValue(entry.updateFrequency());
        sections.forEach(section -> section.filling(FormSection.Filling.FILLED));
    }

    /** What stands in the form; the holder is the caller's organisation or stays. */
    ResourceDraft draft() {
        return new ResourceDraft(
                name.getValue().strip(),
                description.getValue().strip(),
                null,
                openAttribute.getValue(),
                sharing.getValue(),
                accessWay.getValue(),
                accessNote.getValue().strip(),
                List.copyOf(themes.getValue()),
                List.copyOf(modes.getValue()),
                businessField.getValue(),
                region.getValue(),
                frequency.getValue(),
                Inputs.entries(fields),
                oneSource.getValue());
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
        if (FIRST.contains(field)) {
            return 0;
        }
        return SECOND.contains(field) ? 1 : 2;
    }

    private Select<String> code(String path, String table) {
        return inputs.choice(path, words.codesOf(table), code -> words.code(table, code));
    }

    private MultiSelectComboBox<String> codes(String path, String table) {
        return inputs.several(path, words.codesOf(table), code -> words.code(table, code));
    }

    private String text(String key) {
        return words.text("resource.section." + key);
    }
}
