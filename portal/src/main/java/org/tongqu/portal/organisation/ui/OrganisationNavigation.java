package org.tongqu.portal.organisation.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The places of organisations, accounts and the own account. */
@ApplicationScoped
public class OrganisationNavigation implements NavContribution {

    /** The list of organisations. */
    public static final String PATH = "organisations";

    /** The list of accounts. */
    public static final String ACCOUNTS = "workplace/accounts";

    static final String EDITOR = "workplace/organisations";
    static final String PROFILE = "workplace/profile";

    /** Stands for the number of an organisation that has none yet. */
    static final String NEW = "new";

    private static final List<NavEntry> ENTRIES = List.of(
            new NavEntry(
                            NavGroup.ADMIN,
                            "organisation.nav",
                            PATH,
                            10,
                            "organisation.create",
                            NavMark.of(Icons.BUILDING))
                    .also(EDITOR),
            new NavEntry(NavGroup.ADMIN, "account.nav", ACCOUNTS, 20, "account.read", NavMark.of(Icons.KEY)),
            new NavEntry(NavGroup.PERSON, "account.profile.nav", PROFILE, 10, "me.read", NavMark.of(Icons.PERSON)));

    /** The page of an organisation. */
    public static String path(String organisationId) {
        return PATH + "/" + organisationId;
    }

    static String editor(String organisationId) {
        return EDITOR + "/" + organisationId;
    }

    static String account(String username) {
        return ACCOUNTS + "/" + username;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
