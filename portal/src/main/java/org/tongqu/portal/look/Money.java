package org.tongqu.portal.look;

import com.vaadin.flow.component.HtmlContainer;
import org.tongqu.portal.look.format.MoneyText;

/** An exact amount, in fen, with two decimals and digits of equal width; a minus is a sign, not a colour. */
public final class Money extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private Money(String text) {
        super("span");
        addClassName("tq-money");
        setText(text);
    }

    /** The amount with its currency: {@code 68,670.35 元}. */
    public static Money exact(long fen) {
        return new Money(MoneyText.exact(fen, Markup.locale()));
    }

    /** The bare number, where the head of the column names the unit. */
    public static Money number(long fen) {
        return new Money(MoneyText.number(fen));
    }

    /** A plan or an investment: {@code 620 万元}; never for bills, settlements and statements. */
    public static Money plan(long fen) {
        return new Money(MoneyText.plan(fen, Markup.locale()));
    }

    /** Marks the amount as a sum. */
    public Money total() {
        getElement().setAttribute("data-total", true);
        return this;
    }
}
