package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.product.Classification;
import org.tongqu.portal.product.ProductDraft;

/** Where a product belongs. */
final class ClassificationPart implements FormPart {

    private final Select<String> form;
    private final Select<String> method;
    private final Select<String> frequency;
    private final Select<String> mode;
    private final Select<String> field;
    private final MultiSelectComboBox<String> themes;
    private final Select<String> region;
    private final FormSection section;
    private Classification before = Classification.NONE;

    ClassificationPart(ProductFields fields) {
        form = fields.code("classification.deliveryForm", "deliveryForms");
        method = fields.code("classification.deliveryMethod", "deliveryMethods");
        frequency = fields.code("classification.updateFrequency", "updateFrequencies");
        mode = fields.code("classification.transportMode", "transportModes");
        field = fields.code("classification.businessField", "businessFields");
        themes = fields.codes("classification.themes", "themes");
        region = fields.code("classification.regionCluster", "regionClusters");
        section = new FormSection(
                2,
                fields.words().text("product.form.classification"),
                "",
                form,
                method,
                frequency,
                mode,
                field,
                themes,
                region);
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public void fill(ProductDraft draft) {
        before = draft.classification();
        form.setValue(chosen(before.deliveryForm()));
        method.setValue(chosen(before.deliveryMethod()));
        frequency.setValue(chosen(before.updateFrequency()));
        mode.setValue(chosen(before.transportMode()));
        field.setValue(chosen(before.businessField()));
        themes.setValue(new HashSet<>(before.themes()));
        region.setValue(chosen(before.regionCluster()));
    }

    @Override
    public boolean isComplete() {
        return Stream.of(form, method, frequency, mode, field, region).noneMatch(Select::isEmpty) && !themes.isEmpty();
    }

    @Override
    public boolean concerns(String path) {
        return path.startsWith("classification.");
    }

    Classification value() {
        return new Classification(
                form.getValue(),
                method.getValue(),
                frequency.getValue(),
                mode.getValue(),
                field.getValue(),
                List.copyOf(themes.getValue()),
                region.getValue(),
                before.industryCode(),
                before.topicCode(),
                before.sourceAcquisition());
    }

    private static String chosen(String code) {
        return code.isEmpty() ? null : code;
    }
}
