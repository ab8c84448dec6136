package org.tongqu.portal.purpose.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of use applications. */
@ApplicationScoped
public class UseApplicationNavigation implements NavContribution {

    /** The list of use applications. */
    public static final String PATH = "workplace/use-applications";

    private static final List<NavEntry> ENTRIES = List.of(new NavEntry(
            NavGroup.BUSINESS, "purpose.nav", PATH, 45, "use-application.read", NavMark.of(Icons.DOCUMENT)));

    /** The page of an application. */
    public static String path(String id) {
        return PATH + "/" + id;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
