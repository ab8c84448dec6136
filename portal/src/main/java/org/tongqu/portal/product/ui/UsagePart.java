package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.List;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.product.ProductDraft;
import org.tongqu.portal.product.UsageTerms;

/** What users may, must not and must do. */
final class UsagePart implements FormPart {

    private final TextArea allowed;
    private final TextArea forbidden;
    private final TextArea duties;
    private final MultiSelectComboBox<String> scenes;
    private final FormSection section;

    UsagePart(ProductFields fields) {
        allowed = fields.lines("usage.allowed");
        forbidden = fields.lines("usage.forbidden");
        duties = fields.lines("usage.duties");
        scenes = fields.codes("usage.scenes", "themes");
        section = new FormSection(
                5,
                fields.words().text("product.form.usage"),
                fields.words().text("product.form.usageHelp"),
                scenes,
                allowed,
                forbidden,
                duties);
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public void fill(ProductDraft draft) {
        UsageTerms terms = draft.usage();
        allowed.setValue(String.join("\n", terms.allowed()));
        forbidden.setValue(String.join("\n", terms.forbidden()));
        duties.setValue(String.join("\n", terms.duties()));
        scenes.setValue(new HashSet<>(terms.scenes()));
    }

    @Override
    public boolean isComplete() {
        return !forbidden.isEmpty() && !scenes.isEmpty();
    }

    @Override
    public boolean concerns(String field) {
        return field.startsWith("usage.");
    }

    UsageTerms value() {
        return new UsageTerms(lines(allowed), lines(forbidden), lines(duties), List.copyOf(scenes.getValue()));
    }

    private static List<String> lines(TextArea area) {
        return area.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
