package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.product.Content;
import org.tongqu.portal.product.DataProduct;

/** Draws the main column of a product's page: terms of use, data items, record. */
@Dependent
public class ProductMain {

    private final ProductWords words;

    @Inject
    public ProductMain(ProductWords words) {
        this.words = words;
    }

    Component usage(DataProduct product) {
        return Surface.of(
                words.text("product.usage.title"),
                new PolicyColumns(product.usage()),
                Markup.p("tq-meta", words.text("product.usage.note")));
    }

    Component fields(DataProduct product) {
        StackTable table = new StackTable(words.text("product.fields.title"))
                .column(words.text("product.fields.name"))
                .column(words.text("product.fields.type"))
                .column(words.text("product.fields.example"))
                .light()
                .flat();
        for (Content.Field field : product.content().fields()) {
            table.row(
                    Markup.chinese(Markup.span("", field.name())),
                    Markup.text(field.type().isEmpty() ? "—" : field.type()),
                    Markup.number(field.example().isEmpty() ? "—" : field.example()));
        }
        Surface surface = Surface.of(words.text("product.fields.title"), table);
        if (product.isPublic()) {
            surface.add(Markup.div(
                    "tq-row tq-more",
                    Link.download("api/v1/products/" + product.id() + "/sample", words.text("product.fields.download"))
                            .asButton(Icons.DOWNLOAD),
                    Markup.meta(words.text("product.fields.note"))));
        }
        return surface;
    }

    Component history(List<AuditEntry> entries) {
        return Surface.of(
                words.text("product.history.title"),
                new AuditTimeline(entries.stream().map(this::entry).toList()));
    }

    private AuditTimeline.Entry entry(AuditEntry entry) {
        String actor = entry.actorName().isEmpty() ? words.text("product.history.system") : entry.actorName();
        return AuditTimeline.Entry.past(
                DateText.beijing(entry.at()), words.text("audit." + entry.action()), entry.reason(), actor);
    }
}
