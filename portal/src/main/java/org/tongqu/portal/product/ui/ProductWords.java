package org.tongqu.portal.product.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.product.Price;
import org.tongqu.portal.product.ProductFacet;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.text.Texts;

/** Says the facts of a product in the reader's language. */
@Dependent
public class ProductWords {

    private final CodeTables codes;
    private final Texts texts;

    @Inject
    public ProductWords(CodeTables codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    /** The name of a code; empty for an empty code. */
    String code(String table, String code) {
        return code.isEmpty() ? "" : codes.name(table, code, locale());
    }

    String codes(String table, Collection<String> wanted) {
        return wanted.stream().map(code -> code(table, code)).collect(Collectors.joining(text("product.separator")));
    }

    String facet(ProductFacet facet) {
        return text("product.facet." + facet.code());
    }

    List<String> codesOf(String table) {
        return codes.codes(table);
    }

    String unit(ChargeUnit unit) {
        return text("unit." + unit.name());
    }

    /** The price in one line: free, or yuan per unit, "from" if there are tiers. */
    String price(Price price) {
        if (price.isFree()) {
            return text("product.price.free");
        }
        if (price.amount() == null || price.unit() == null) {
            return text("product.price.undecided");
        }
        String line = price(price.amount(), price.unit());
        return price.tiers().size() > 1 ? text("product.price.from", line) : line;
    }

    String price(BigDecimal yuan, ChargeUnit unit) {
        return MoneyText.unitPrice(yuan, unit(unit), locale());
    }

    StatusChip chip(ProductState state) {
        StatusChip.State kind =
                switch (state) {
                    case DRAFT, REGISTERED -> StatusChip.State.DRAFT;
                    case SUBMITTED, IN_REVIEW, RETURNED -> StatusChip.State.WAIT;
                    case LISTED -> StatusChip.State.DONE;
                    case SUSPENDED, DELISTED -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, text("product.state." + state.name()));
    }

    /** The number in a grade's name: 2 for G2; important and core data have their own marks. */
    String gradeMark(String grade) {
        return switch (grade) {
            case "G1", "G2", "G3", "G4" -> grade.substring(1);
            case "IMP" -> text("product.grade.important");
            case "CORE" -> text("product.grade.core");
            default -> "—";
        };
    }

    Locale locale() {
        return Markup.locale();
    }
}
