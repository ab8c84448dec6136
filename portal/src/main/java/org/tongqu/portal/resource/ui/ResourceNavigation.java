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

    /** The catalogue. */
    public static final String PATH = "resources";

    static final String EDITOR = "workplace/resources";

    /** Stands for the number of an entry that has none yet. */
    static final String NEW = "new";

    private static final List<NavEntry> ENTRIES = List.of(
            new NavEntry(NavGroup.BUSINESS, "resource.nav", PATH, 60, "resource.create", NavMark.of(Icons.TABLE))
                    .also(EDITOR));

    /** The page of an entry. */
    public static String path(String resourceId) {
        return PATH + "/" + resourceId;
    }

    static String editor(String resourceId) {
        return EDITOR + "/" + resourceId;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
