package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of the workplace, where people land after signing in. */
@ApplicationScoped
public class HomeNavigation implements NavContribution {

    /** The path of the workplace. */
    static final String WORKPLACE = "workplace";

    private static final int ORDER = 10;

    private static final List<NavEntry> ENTRIES = List.of(new NavEntry(
            NavGroup.START,
            "home.nav.workplace",
            WORKPLACE,
            ORDER,
            "workplace.read",
            NavMark.inBar(Icons.HOME, 1, "home.nav.workplace")));

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
