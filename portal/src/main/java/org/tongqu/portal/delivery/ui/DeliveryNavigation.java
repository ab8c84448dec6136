package org.tongqu.portal.delivery.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place where one asks whose copy a file is. */
@ApplicationScoped
public class DeliveryNavigation implements NavContribution {

    static final String COPIES = "workplace/file-copies";

    private static final List<NavEntry> ENTRIES = List.of(
            new NavEntry(NavGroup.MONEY, "delivery.trace.nav", COPIES, 15, "file-copy.read", NavMark.of(Icons.SHIELD)));

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
