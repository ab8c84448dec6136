package org.tongqu.portal.bank.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of the platform's bank. */
@ApplicationScoped
public class BankNavigation implements NavContribution {

    /** The list of statements. */
    public static final String PATH = "workplace/bank-statements";

    private static final List<NavEntry> ENTRIES =
            List.of(new NavEntry(NavGroup.MONEY, "bank.nav", PATH, 45, "bank.read", NavMark.of(Icons.CHECKLIST)));

    /** The page of a statement. */
    public static String path(String statementId) {
        return PATH + "/" + statementId;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
