package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.product.Price;
import org.tongqu.portal.text.Texts;
import org.tongqu.search.matching.TotalCost;

/** Says in words what products cost, and what is not known about it. */
@ApplicationScoped
public class CostWords {

    private Texts texts;

    protected CostWords() {} // for CDI proxies

    @Inject
    public CostWords(Texts texts) {
        this.texts = texts;
    }

    /** What one product costs: {@code 68,000.00 元/年}, {@code 1.20 元/千次，按用量计费}. */
    public String line(FirstYearCost cost, Locale locale) {
        return texts.text(locale, "matching.cost." + cost.basis(), stated(cost.price(), locale));
    }

    /** What several products cost together: the sum of what is known, and how many prices it leaves out. */
    public String total(TotalCost cost, int products, Locale locale) {
        if (cost.unknown() == products) {
            return texts.text(locale, "matching.cost.total.unknown");
        }
        if (cost.fen() == 0) {
            return cost.unknown() == 0
                    ? texts.text(locale, "matching.cost.total.free")
                    : texts.text(locale, "matching.cost.total.partFree", cost.unknown());
        }
        String known = MoneyText.exact(cost.fen(), locale);
        return cost.unknown() == 0
                ? texts.text(locale, "matching.cost.total.known", known)
                : texts.text(locale, "matching.cost.total.part", known, cost.unknown());
    }

    private String stated(Price price, Locale locale) {
        if (price.amount() == null || price.unit() == null) {
            return "";
        }
        String unit = texts.text(locale, "unit." + price.unit());
        String line = MoneyText.unitPrice(price.amount(), unit, locale);
        return price.tiers().size() > 1 ? texts.text(locale, "product.price.from", line) : line;
    }
}
