package org.tongqu.portal.shell;

import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;

/** The sign of the product; it leads to the public home page. */
final class Brand {

    private Brand() {}

    static Link create() {
        Link brand = new Link("", Icons.brand());
        brand.addClassName("tq-brand");
        brand.add(Markup.el("b", "", Titles.PRODUCT));
        brand.add(Markup.span("", brand.getTranslation("shell.claim")));
        return brand;
    }

    /** The sign alone, for narrow headers. */
    static Link small() {
        Link brand = new Link("", Icons.brand());
        brand.addClassNames("tq-brand", "tq-only-narrow");
        brand.add(Markup.el("b", "", Titles.PRODUCT));
        return brand;
    }
}
