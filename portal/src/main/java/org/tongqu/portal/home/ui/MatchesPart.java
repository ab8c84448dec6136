package org.tongqu.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.matching.Matching;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.store.Page;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.matching.Fit;
import org.tongqu.search.matching.Match;

/** The part of the workplace about open scenarios that look for the data of the caller's organisation. */
@Dependent
public class MatchesPart {

    /** How many of the own products are held against the open scenarios, the latest on the shelf first. */
    private static final int PRODUCTS = 3;

    private static final int PER_PRODUCT = 2;
    private static final int SHOWN = 3;

    private final Products products;
    private final Matching matching;
    private final MatchRows rows;
    private final Access access;
    private final HomeWords words;

    @Inject
    public MatchesPart(Products products, Matching matching, MatchRows rows, Access access, HomeWords words) {
        this.products = products;
        this.matching = matching;
        this.rows = rows;
        this.access = access;
        this.words = words;
    }

    /** The section; empty for those who offer no data, and while nothing matches. */
    Optional<Component> section() {
        if (!access.allows("product.edit")) {
            return Optional.empty();
        }
        HtmlContainer list = Markup.div("");
        try {
            fill(list);
        } catch (SearchUnavailable away) {
            // The page stays useful without the index; it says so and recovers by itself.
            list.removeAll();
            list.add(Markup.p("tq-quiet", words.text("home.matches.away")));
        }
        boolean nothing = list.getChildren().findAny().isEmpty();
        return nothing ? Optional.empty() : Optional.of(Surface.of(words.text("home.matches"), list));
    }

    private void fill(HtmlContainer list) {
        Set<String> shown = new TreeSet<>();
        ProductQuery listed = new ProductQuery("", Map.of(), "", ProductState.LISTED, ProductQuery.Sort.NEWEST);
        for (DataProduct product : products.own(listed, new Page(0, PRODUCTS)).items()) {
            Matching.ForProduct found = matching.demandsFor(product.id(), PER_PRODUCT);
            for (Match match : found.matches()) {
                boolean useful = match.fit() != Fit.WEAK && shown.size() < SHOWN;
                if (useful && shown.add(match.demandId())) {
                    list.add(rows.row(match, found.demands().get(match.demandId()), product));
                }
            }
        }
    }
}
