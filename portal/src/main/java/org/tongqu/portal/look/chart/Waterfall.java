package org.tongqu.portal.look.chart;

import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;

/** How an amount comes about: what came in, what goes off in order, what remains; every amount to the fen. */
public final class Waterfall extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final long whole;
    private long left;

    /** @param fen what came in, in fen; not negative */
    public Waterfall(String label, long fen) {
        super("ul");
        if (fen < 0) {
            throw new IllegalArgumentException("a waterfall starts with an income: " + fen);
        }
        addClassName("tq-waterfall");
        whole = fen;
        left = fen;
        step(label, fen, 0, "in");
    }

    /** Takes an amount off, in fen; it is shown as a negative amount. */
    public Waterfall less(String label, long fen) {
        left -= fen;
        HtmlContainer bar = bar(fen, left);
        add(Markup.el("li", "", Markup.span("", label), bar, Money.number(-fen)));
        return this;
    }

    /** Ends with what remains. */
    public Waterfall rest(String label) {
        step(label, left, 0, "out");
        return this;
    }

    /** What remains so far, in fen. */
    public long rest() {
        return left;
    }

    private void step(String label, long fen, long start, String kind) {
        HtmlContainer bar = Markup.attribute(bar(fen, start), "data-w", kind);
        Money amount = Money.number(fen);
        amount.getElement().setAttribute("data-strong", true);
        add(Markup.el("li", "", Markup.span("", label), bar, amount));
    }

    private HtmlContainer bar(long fen, long start) {
        HtmlContainer bar = Markup.value(Markup.el("i", ""), "--v", percent(fen));
        return Markup.attribute(Markup.value(bar, "--x", percent(start)), "aria-hidden", "true");
    }

    private String percent(long fen) {
        if (whole == 0) {
            return "0%";
        }
        BigDecimal share = BigDecimal.valueOf(Math.max(0, fen) * 100.0 / whole).setScale(1, RoundingMode.HALF_UP);
        return share + "%";
    }
}
