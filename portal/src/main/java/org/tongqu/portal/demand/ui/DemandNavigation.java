package org.tongqu.portal.demand.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The places of demands: the list for everybody, the batches for officers. */
@ApplicationScoped
public class DemandNavigation implements NavContribution {

    private static final List<NavEntry> ENTRIES = List.of(
            NavEntry.tab("demand.nav.demands", DemandAddress.PATH, 10),
            new NavEntry(
                    NavGroup.BUSINESS,
                    "demand.nav.batches",
                    OwnBatchesView.PATH,
                    5,
                    "demand.create",
                    NavMark.of(Icons.CHECKLIST)),
            new NavEntry(NavGroup.BUSINESS, "demand.nav.demands", DemandAddress.PATH, 10, "", NavMark.of(Icons.ROUTE)));

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
