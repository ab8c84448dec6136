package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.product.UsageTerms;

/** Terms of use in three columns: what one may, must not and must do. */
final class PolicyColumns extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    PolicyColumns(UsageTerms terms) {
        super("div");
        addClassName("tq-policy");
        column("may", Icons.CHECK, terms.allowed());
        column("not", Icons.CROSS, terms.forbidden());
        column("must", Icons.INFO, terms.duties());
    }

    private void column(String kind, Icons icon, List<String> lines) {
        String title = getTranslation("product.usage." + kind);
        HtmlContainer list = Markup.el("ul", "");
        lines.forEach(line -> list.add(Markup.chinese(Markup.el("li", "", line))));
        HtmlContainer heading = Markup.el("h3", "", icon.create(), Markup.text(title));
        add(Markup.attribute(Markup.div("", heading, list), "data-k", kind));
    }
}
