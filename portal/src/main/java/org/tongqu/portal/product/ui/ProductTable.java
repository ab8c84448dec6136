package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.product.DataProduct;

/** Products with price and state, for the pages of what they belong to. */
@Dependent
public class ProductTable {

    private final ProductWords words;

    @Inject
    public ProductTable(ProductWords words) {
        this.words = words;
    }

    Component of(String caption, List<DataProduct> products) {
        StackTable table = new StackTable(caption)
                .column(words.text("product.ofOrganisation.name"))
                .column(words.text("product.ofOrganisation.price"))
                .column(words.text("product.ofOrganisation.state"));
        for (DataProduct product : products) {
            table.row(
                    Markup.chinese(new Link(ProductAddress.PATH + "/" + product.id(), product.name())),
                    Markup.number(words.price(product.price())),
                    words.chip(product.state()));
        }
        return table;
    }
}
