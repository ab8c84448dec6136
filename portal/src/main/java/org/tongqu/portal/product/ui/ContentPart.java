package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.product.Content;
import org.tongqu.portal.product.ProductDraft;

/** What is inside a product: data items with examples, coverage. */
final class ContentPart implements FormPart {

    private static final int PARTS = 3;

    private final TextArea items;
    private final TextField spatial;
    private final TextField temporal;
    private final TextField scale;
    private final FormSection section;

    ContentPart(ProductFields fields) {
        items = fields.lines("content.fields");
        items.setHelperText(fields.words().text("product.form.itemsHelp"));
        spatial = fields.text("content.spatial", 200);
        temporal = fields.text("content.temporal", 200);
        scale = fields.text("content.scale", 200);
        section = new FormSection(
                4,
                fields.words().text("product.form.content"),
                fields.words().text("product.form.contentHelp"),
                items,
                spatial,
                temporal,
                scale);
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public void fill(ProductDraft draft) {
        Content content = draft.content();
        items.setValue(content.fields().stream().map(ContentPart::line).collect(Collectors.joining("\n")));
        spatial.setValue(content.spatial());
        temporal.setValue(content.temporal());
        scale.setValue(content.scale());
    }

    @Override
    public boolean isComplete() {
        return !items.isEmpty() && !spatial.isEmpty() && !temporal.isEmpty();
    }

    @Override
    public boolean concerns(String field) {
        return field.startsWith("content.");
    }

    Content value() {
        List<Content.Field> parsed = items.getValue()
                .lines()
                .filter(line -> !line.isBlank())
                .map(ContentPart::field)
                .toList();
        return new Content(parsed, spatial.getValue(), temporal.getValue(), scale.getValue());
    }

    private static String line(Content.Field field) {
        String line = field.name() + "|" + field.type() + "|" + field.example();
        return line.replaceFirst("\\|*$", "");
    }

    /** A line such as {@code 流量|整数|43}, with the full-width bar of Chinese keyboards as well. */
    static Content.Field field(String line) {
        String[] parts = line.replace('｜', '|').split("\\|", PARTS);
        return new Content.Field(
                parts[0].strip(), parts.length > 1 ? parts[1].strip() : "", parts.length > 2 ? parts[2].strip() : "");
    }
}
