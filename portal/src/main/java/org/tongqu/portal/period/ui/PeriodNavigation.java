package org.tongqu.portal.period.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of the months of the ledger. */
@ApplicationScoped
public class PeriodNavigation implements NavContribution {

    static final String PATH = "workplace/periods";

    /** Behind orders, invoices, settlements and what is paid out. */
    private static final int ORDER = 50;

    private static final List<NavEntry> ENTRIES =
            List.of(new NavEntry(NavGroup.MONEY, "period.nav", PATH, ORDER, "period.read", NavMark.of(Icons.SHIELD)));

    /** The page of a month. */
    static String period(String id) {
        return PATH + "/" + id;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
