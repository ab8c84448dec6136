package org.tongqu.portal.gap.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of the map of gaps, for those who plan with it; everybody else comes by links. */
@ApplicationScoped
public class GapNavigation implements NavContribution {

    static final String MAP = "gaps";
    static final String PROPOSALS = "workplace/gap-proposals";

    /** Where searches and wishes are told one by one. */
    static final String UNMET = "workplace/unmet-needs";

    private static final List<NavEntry> ENTRIES =
            List.of(new NavEntry(NavGroup.REVIEW, "gap.nav", MAP, 65, "gap-proposal.read", NavMark.of(Icons.TABLE))
                    .also(PROPOSALS));

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
