package org.tongqu.portal.matching.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of the search page in the navigation. */
@ApplicationScoped
public class MatchingNavigation implements NavContribution {

    static final String SYSTEM = "workplace/system";

    static final String UNMET = "workplace/unmet-needs";

    static final String SAVED = "workplace/saved-searches";

    /** The map of gaps, which counts searches and wishes with the needs of demands. */
    static final String GAPS = "gaps";

    @Override
    public List<NavEntry> entries() {
        return List.of(
                new NavEntry(
                        NavGroup.SEARCH,
                        "matching.nav.search",
                        SearchAddress.PATH,
                        10,
                        "search.read",
                        NavMark.of(Icons.SEARCH)),
                new NavEntry(
                        NavGroup.BUSINESS,
                        "matching.nav.saved",
                        SAVED,
                        90,
                        "saved-search.read",
                        NavMark.of(Icons.SEARCH)),
                new NavEntry(
                        NavGroup.REVIEW,
                        "matching.nav.unmet",
                        UNMET,
                        60,
                        "search-log.read",
                        NavMark.of(Icons.QUESTION)),
                new NavEntry(NavGroup.ADMIN, "matching.nav.system", SYSTEM, 30, "system.read", NavMark.of(Icons.GEAR)));
    }
}
