package org.tongqu.portal.resource.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of the catalogue, for those who write it; everybody else comes by links. */
@ApplicationScoped
public class ResourceNavigation implements NavContribution {

    private static final List<NavEntry> ENTRIES = List.of(new NavEntry(
            NavGroup.BUSINESS, "resource.nav", "resources", 60, "resource.create", NavMark.of(Icons.TABLE)));

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
