package org.tongqu.portal.payout.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of payouts. */
@ApplicationScoped
public class PayoutNavigation implements NavContribution {

    /** The list of payouts. */
    public static final String PATH = "workplace/payouts";

    private static final List<NavEntry> ENTRIES =
            List.of(new NavEntry(NavGroup.MONEY, "payout.nav", PATH, 40, "payout.read", NavMark.of(Icons.BUILDING)));

    /** The page of a payout. */
    public static String path(String payoutId) {
        return PATH + "/" + payoutId;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
