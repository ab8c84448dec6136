package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;

/** A price with its ceiling: both as text, the bar as a help. A price near the ceiling is legal and not red. */
public final class CeilingPrice extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /**
     * A price under a ceiling.
     *
     * @param fen the price in fen per unit
     * @param ceilingFen the ceiling in fen per unit, or 0 if there is none
     * @param unit the unit in the reader's language
     */
    public CeilingPrice(long fen, long ceilingFen, String unit) {
        super("div");
        String price = MoneyText.number(fen);
        add(Markup.div("tq-price tq-money", parts(MoneyText.unitPrice(fen, unit, Markup.locale()), price)));
        if (ceilingFen > 0) {
            addBar(fen, ceilingFen, unit);
        }
    }

    private void addBar(long fen, long ceilingFen, String unit) {
        String price = MoneyText.unitPrice(fen, unit, Markup.locale());
        String ceiling = MoneyText.unitPrice(ceilingFen, unit, Markup.locale());
        String share = NumberText.count(Math.round(fen * 100.0 / ceilingFen)) + "%";
        HtmlContainer bar =
                Markup.value(Markup.div("tq-ceiling", Markup.el("i", "")), "--v", Bars.percent(fen, ceilingFen));
        Markup.attribute(bar, "role", "img");
        Markup.attribute(bar, "aria-label", Markup.word("ceiling.label", price, ceiling, share));
        add(bar);
        add(Markup.div(
                "tq-price-split tq-num",
                Markup.span("", Markup.word("ceiling.price", MoneyText.number(fen))),
                Markup.span("", Markup.word("ceiling.limit", MoneyText.number(ceilingFen)))));
    }

    private static Component[] parts(String text, String number) {
        int at = text.indexOf(number);
        return new Component[] {
            Markup.text(text.substring(0, at)),
            Markup.el("b", "", number),
            Markup.text(text.substring(at + number.length()))
        };
    }
}
