package org.tongqu.portal.consortium.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of consortia. */
@ApplicationScoped
public class ConsortiumNavigation implements NavContribution {

    /** Third from the left in the bar of phones. */
    private static final int SLOT = 3;

    private static final List<NavEntry> ENTRIES = List.of(
            NavEntry.tab("consortium.nav", ConsortiumListView.PATH, 40),
            new NavEntry(
                    NavGroup.BUSINESS,
                    "consortium.nav",
                    ConsortiumListView.PATH,
                    40,
                    "",
                    NavMark.inBar(Icons.PEOPLE, SLOT, "consortium.nav.short")));

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
