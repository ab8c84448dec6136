package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.authorisation.Ceiling;
import org.tongqu.portal.look.Bars;
import org.tongqu.portal.look.CeilingPrice;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Price;
import org.tongqu.portal.product.ProductStats;
import org.tongqu.portal.product.Quality;

/** Draws the column beside a product: price under its ceiling, quality, provider. */
@Dependent
public class ProductAside {

    private static final BigDecimal FEN_PER_YUAN = BigDecimal.valueOf(100);

    private final ProductWords words;
    private final Organisations organisations;
    private final Authorisations authorisations;

    @Inject
    public ProductAside(ProductWords words, Organisations organisations, Authorisations authorisations) {
        this.words = words;
        this.organisations = organisations;
        this.authorisations = authorisations;
    }

    Component price(DataProduct product) {
        Price price = product.price();
        Surface surface = Surface.aside(words.text("product.price.title"), figure(product));
        if (price.tiers().size() > 1) {
            surface.add(tiers(price));
        }
        if (price.kind() != null) {
            String kind = words.code("priceKinds", price.kind().name());
            String taxed = price.isFree() ? kind + words.text("product.stop") : words.text("product.price.taxed", kind);
            String free = price.freeForPublicGovernance() && !price.isFree()
                    ? words.text("product.price.freeForGovernance")
                    : "";
            surface.add(Markup.p("tq-meta", taxed + free));
        }
        return surface;
    }

    /** The price with its bar; prices finer than a fen stand as text, because the bar counts in fen. */
    Component figure(DataProduct product) {
        Price price = product.price();
        if (price.isFree() || price.amount() == null || price.unit() == null) {
            return Markup.div("tq-price", Markup.el("b", "", words.price(price)));
        }
        Optional<Ceiling> ceiling =
                authorisations.ceilingFor(product.id()).filter(found -> found.unit() == price.unit());
        if (!inFen(price.amount())
                || ceiling.isPresent() && !inFen(ceiling.get().amount())) {
            String line = ceiling.map(
                            found -> words.text("product.price.ceiling", words.price(found.amount(), found.unit())))
                    .orElse("");
            return Markup.div(
                    "", Markup.div("tq-price tq-money", Markup.text(words.price(price))), Markup.p("tq-meta", line));
        }
        return new CeilingPrice(
                fen(price.amount()), ceiling.map(found -> fen(found.amount())).orElse(0L), words.unit(price.unit()));
    }

    private Component tiers(Price price) {
        StackTable table = new StackTable(words.text("product.price.tiers"))
                .column(words.text("product.price.upTo"))
                .number(words.text("product.price.each"))
                .light()
                .flat();
        price.steps()
                .forEach(step -> table.row(
                        step.upTo() == null ? words.text("product.price.above") : NumberText.plain(step.upTo()),
                        words.price(step.unitPrice(), price.unit())));
        return table;
    }

    private static boolean inFen(BigDecimal yuan) {
        return yuan.stripTrailingZeros().scale() <= 2;
    }

    private static long fen(BigDecimal yuan) {
        return yuan.multiply(FEN_PER_YUAN).longValueExact();
    }

    Component quality(DataProduct product) {
        Quality quality = product.quality();
        List<Bars.Line> lines = new ArrayList<>();
        line(lines, "completeness", quality.completeness());
        line(lines, "accuracy", quality.accuracy());
        line(lines, "consistency", quality.consistency());
        line(lines, "timeliness", quality.timeliness());
        String coverage = words.text(
                "product.coverage",
                product.content().spatial(),
                product.content().temporal());
        Component measures =
                lines.isEmpty() ? Markup.p("tq-small", words.text("product.quality.none")) : Bars.ofWhole(100, lines);
        return Surface.aside(words.text("product.quality.title"), measures, Markup.p("tq-meta", coverage));
    }

    private void line(List<Bars.Line> lines, String measure, BigDecimal value) {
        if (value != null) {
            lines.add(new Bars.Line(
                    words.text("product.quality." + measure), value.doubleValue(), NumberText.plain(value) + "%"));
        }
    }

    Component provider(DataProduct product) {
        Organisation provider = organisations.get(product.providerId());
        String kind = words.code("organisationKinds", provider.kind());
        String line = authorisation(product)
                .map(agreement -> words.text(
                        "product.provider.authorised",
                        kind,
                        agreement.expiresOn().toString()))
                .orElse(kind);
        ProductStats stats = product.stats();
        Facts facts = new Facts()
                .number(words.text("product.stats.contracts"), words.text("product.stats.copies", stats.contracts()))
                .number(
                        words.text("product.stats.applications"),
                        words.text("product.stats.times", stats.applications()));
        if (stats.rating() != null) {
            facts.number(
                    words.text("product.stats.rating"),
                    words.text("product.stats.ofFive", NumberText.plain(stats.rating())));
        }
        return Surface.aside(
                words.text("product.provider.title"),
                Markup.el(
                        "p",
                        "tq-small",
                        Markup.text(provider.name()),
                        Markup.el("br", ""),
                        Markup.span("tq-quiet", line)),
                facts);
    }

    private Optional<AuthorisationAgreement> authorisation(DataProduct product) {
        String id = product.source().authorisationId();
        return authorisations.list().stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst();
    }
}
