package org.tongqu.portal.trade.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The places of orders, invoices and credit notes. */
@ApplicationScoped
public class TradeNavigation implements NavContribution {

    static final String ORDERS = "workplace/orders";
    static final String INVOICES = "workplace/invoices";
    static final String CREDITS = "workplace/credit-notes";

    /** Third from the left in the bar of phones, in place of consortia. */
    private static final int SLOT = 3;

    private static final List<NavEntry> ENTRIES = List.of(
            new NavEntry(NavGroup.MONEY, "trade.nav.orders", ORDERS, 10, "order.read", NavMark.of(Icons.CHECKLIST)),
            new NavEntry(NavGroup.MONEY, "trade.nav.invoices", INVOICES, 20, "invoice.read", NavMark.of(Icons.CLOCK)),
            new NavEntry(
                    NavGroup.BAR,
                    "trade.nav.invoices",
                    INVOICES,
                    20,
                    "invoice.issue",
                    NavMark.inBar(Icons.CLOCK, SLOT, "trade.nav.invoices")));

    /** The page of an order. */
    public static String order(String id) {
        return ORDERS + "/" + id;
    }

    /** The page of an invoice. */
    public static String invoice(String id) {
        return INVOICES + "/" + id;
    }

    /** The page of a charge of an invoice. */
    public static String charge(String invoiceId, int no) {
        return INVOICES + "/" + invoiceId + "/charges/" + no;
    }

    /** The page of a credit note. */
    public static String credit(String id) {
        return CREDITS + "/" + id;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
