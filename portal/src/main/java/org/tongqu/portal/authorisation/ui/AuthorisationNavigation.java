package org.tongqu.portal.authorisation.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of the disclosure page. */
@ApplicationScoped
public class AuthorisationNavigation implements NavContribution {

    /** The public register. */
    public static final String PATH = "disclosure";

    /** Where an agreement is written down. */
    static final String EDITOR = "workplace/authorisations/new";

    private static final List<NavEntry> ENTRIES = List.of(
            NavEntry.tab("authorisation.nav.disclosure", PATH, 60),
            // For those who set ceilings and for those who approve them.
            register("authorisation.create"),
            register("authorisation.approve"));

    /** The page of an agreement. */
    public static String path(String agreementId) {
        return PATH + "/" + agreementId;
    }

    private static NavEntry register(String function) {
        return new NavEntry(NavGroup.REVIEW, "authorisation.nav.register", PATH, 40, function, NavMark.of(Icons.KEY))
                .also(EDITOR);
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
