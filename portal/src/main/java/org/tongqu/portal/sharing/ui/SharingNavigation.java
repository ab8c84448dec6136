package org.tongqu.portal.sharing.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of share agreements and their negotiations. */
@ApplicationScoped
public class SharingNavigation implements NavContribution {

    /** The list. */
    public static final String PATH = "workplace/share-agreements";

    private static final List<NavEntry> ENTRIES = List.of(
            new NavEntry(NavGroup.MONEY, "share.nav", PATH, 25, "share-agreement.read", NavMark.of(Icons.DOCUMENT)));

    /** The page of terms and the way they went. */
    public static String path(String negotiationId) {
        return PATH + "/" + negotiationId;
    }

    /** Where terms are written. */
    static String terms(String negotiationId) {
        return path(negotiationId) + "/terms";
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
