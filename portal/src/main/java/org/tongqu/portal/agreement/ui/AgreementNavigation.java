package org.tongqu.portal.agreement.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of agreements. */
@ApplicationScoped
public class AgreementNavigation implements NavContribution {

    /** The list of agreements. */
    public static final String PATH = "workplace/agreements";

    private static final List<NavEntry> ENTRIES = List.of(
            new NavEntry(NavGroup.BUSINESS, "agreement.nav", PATH, 50, "agreement.read", NavMark.of(Icons.DOCUMENT)));

    /** The page of an agreement. */
    public static String path(String agreementId) {
        return PATH + "/" + agreementId;
    }

    /** The page of an amendment of an agreement. */
    public static String amendment(String agreementId, int seq) {
        return path(agreementId) + "/amendments/" + seq;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
