package org.tongqu.portal.paper.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place where documents are verified: at the foot of every page. */
@ApplicationScoped
public class PaperNavigation implements NavContribution {

    static final String VERIFY = "verify";

    private static final List<NavEntry> ENTRIES = List.of(
            new NavEntry(NavGroup.FOOT, "verify.title", VERIFY, 10, "verification.read", NavMark.of(Icons.CHECKLIST)));

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
