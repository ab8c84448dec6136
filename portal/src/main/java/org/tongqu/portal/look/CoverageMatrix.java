package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** Data needs against products: a table whose rows and columns both have heads, every cell a word with its reason. */
public final class CoverageMatrix extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** As many columns can be read side by side; with more, every need lists its products as on phones. */
    private static final int ACROSS = 5;

    /** A product; the path may be empty if the reader may not open it. */
    public record Product(String name, String path, String provider) {}

    /** What a product does for a need. */
    public record Cell(Match match, String reason) {}

    /** A need with a line about it and one cell per product. */
    public record Need(String name, String detail, List<Cell> cells) {}

    /** @throws IllegalArgumentException if a need has not exactly one cell per product */
    public CoverageMatrix(List<Product> products, List<Need> needs) {
        super("table");
        addClassName("tq-coverage");
        if (products.size() > ACROSS) {
            getElement().setAttribute("data-stacked", true);
        }
        HtmlContainer heads = Markup.el("tr", "", scoped(Markup.el("th", "", Markup.word("coverage.need")), "col"));
        products.forEach(product -> heads.add(head(product)));
        HtmlContainer body = Markup.el("tbody", "");
        needs.forEach(need -> body.add(row(need, products)));
        add(Markup.el("caption", "tq-sr", Markup.word("coverage.caption")), Markup.el("thead", "", heads), body);
    }

    private static Component head(Product product) {
        Component name = product.path().isEmpty()
                ? Markup.el("b", "", product.name())
                : new Link(product.path(), product.name());
        return scoped(Markup.el("th", "", name, Markup.meta(product.provider())), "col");
    }

    private static HtmlContainer row(Need need, List<Product> products) {
        if (need.cells().size() != products.size()) {
            throw new IllegalArgumentException("one cell per product: " + need);
        }
        HtmlContainer row = Markup.el("tr", "");
        row.add(scoped(Markup.el("th", "", Markup.el("b", "", need.name()), Markup.meta(need.detail())), "row"));
        for (int i = 0; i < products.size(); i++) {
            row.add(cell(need.cells().get(i), products.get(i)));
        }
        return row;
    }

    private static HtmlContainer cell(Cell cell, Product product) {
        HtmlContainer content =
                Markup.attribute(Markup.div("tq-cell"), "data-m", cell.match().mark());
        HtmlContainer td = Markup.el("td", "", content);
        if (cell.match() == Match.NONE) {
            content.add(Markup.span("", cell.match().word()));
            return Markup.attribute(td, "data-none", "");
        }
        content.getElement().setAttribute("data-product", product.name());
        content.add(
                Markup.el(
                        "b",
                        "",
                        cell.match().icon().create(),
                        Markup.text(cell.match().word())),
                Markup.text(cell.reason()));
        return td;
    }

    private static HtmlContainer scoped(HtmlContainer head, String scope) {
        return Markup.attribute(head, "scope", scope);
    }
}
