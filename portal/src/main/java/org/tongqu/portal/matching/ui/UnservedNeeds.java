package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.ProductRow;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.matching.Combining;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.NearMiss;

/** Draws what nobody offers, and for each such need the products that come near with what stands in the way. */
@ApplicationScoped
public class UnservedNeeds {

    private static final int NEAR = 3;

    private NeedWords words;
    private ReasonChips chips;
    private Organisations organisations;

    protected UnservedNeeds() {} // for CDI proxies

    @Inject
    public UnservedNeeds(NeedWords words, ReasonChips chips, Organisations organisations) {
        this.words = words;
        this.chips = chips;
        this.organisations = organisations;
    }

    Component of(Combining.ForDemand found) {
        String title = words.text("matching.unserved.title");
        List<Integer> unserved = found.combinations().unserved();
        if (unserved.isEmpty()) {
            return Surface.of(title, Markup.p("tq-small", words.text("matching.unserved.none")));
        }
        HtmlContainer list = Markup.stack(Markup.p("tq-quiet tq-small", words.text("matching.unserved.lead")));
        unserved.forEach(need -> list.add(row(found, need)));
        return Surface.withHead(title, new Link(MatchingNavigation.GAPS, words.text("matching.unserved.gaps")), list);
    }

    private Component row(Combining.ForDemand found, int number) {
        DataNeed need = found.combinations().needs().get(number);
        List<NearMiss> near = found.near(number).stream().limit(NEAR).toList();
        String comment = words.text(near.isEmpty() ? "matching.unserved.nothing" : "matching.unserved.near");
        HtmlContainer row = Markup.div(
                "tq-covered",
                Markup.div(
                        "",
                        Markup.heading(3, need.name()),
                        Markup.p("tq-meta", words.more(need)),
                        Markup.p("tq-small", comment)));
        if (!near.isEmpty()) {
            HtmlContainer rows = Markup.div("");
            near.forEach(miss -> rows.add(near(found.product(miss.match().productId()), miss)));
            row.add(rows);
        }
        return row;
    }

    private Component near(DataProduct product, NearMiss miss) {
        return ProductRow.of(product.name(), "products/" + product.id())
                .reasons(chips.of(miss.barriers()))
                .left(organisations.name(product.providerId()))
                .build();
    }
}
