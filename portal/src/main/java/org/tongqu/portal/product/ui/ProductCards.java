package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.ProductRow;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.Classification;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductState;

/** Draws products in lists: as rows of the kit or as a table. */
@Dependent
public class ProductCards {

    private final ProductWords words;
    private final Organisations organisations;

    @Inject
    public ProductCards(ProductWords words, Organisations organisations) {
        this.words = words;
        this.organisations = organisations;
    }

    /** The address of a product's page. */
    public static String path(String productId) {
        return ProductAddress.PATH + "/" + productId;
    }

    Component cards(List<DataProduct> products) {
        Map<String, String> names = names(products);
        HtmlContainer list = Surface.bare();
        products.forEach(product -> list.add(row(product, names.getOrDefault(product.providerId(), ""))));
        return list;
    }

    private ProductRow row(DataProduct product, String provider) {
        Classification given = product.classification();
        ProductRow.Builder row = ProductRow.of(product.name(), path(product.id()));
        if (product.state() != ProductState.LISTED) {
            row.status(words.chip(product.state()));
        }
        return row.fact(words.code("deliveryForms", given.deliveryForm()))
                .fact(words.code("updateFrequencies", given.updateFrequency()))
                .fact(words.text(
                        "product.modeAndRegion",
                        words.code("transportModes", given.transportMode()),
                        words.code("regionClusters", given.regionCluster())))
                .grade(
                        words.text("product.grade"),
                        words.gradeMark(product.safety().grade()))
                .summary(product.summary())
                .left(provider)
                .right(words.price(product.price()))
                .build();
    }

    Component table(List<DataProduct> products) {
        Map<String, String> names = names(products);
        StackTable table = new StackTable(words.text("product.list.title"))
                .column(words.text("product.column.name"))
                .column(words.text("product.column.provider"))
                .column(words.text("product.column.form"))
                .column(words.text("product.column.frequency"))
                .column(words.text("product.column.grade"))
                .number(words.text("product.column.price"));
        for (DataProduct product : products) {
            Classification given = product.classification();
            table.row(
                    new Link(path(product.id()), product.name()),
                    Markup.text(names.getOrDefault(product.providerId(), "")),
                    Markup.text(words.code("deliveryForms", given.deliveryForm())),
                    Markup.text(words.code("updateFrequencies", given.updateFrequency())),
                    Markup.text(words.code("securityGrades", product.safety().grade())),
                    Markup.number(words.price(product.price())));
        }
        return Surface.bare(table).flush();
    }

    private Map<String, String> names(List<DataProduct> products) {
        return organisations.names(
                products.stream().map(DataProduct::providerId).distinct().toList());
    }
}
