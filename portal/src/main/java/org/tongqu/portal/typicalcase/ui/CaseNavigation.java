package org.tongqu.portal.typicalcase.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of cases, for everybody. */
@ApplicationScoped
public class CaseNavigation implements NavContribution {

    /** Where cases are written, recommended and selected. */
    static final String DESK = "workplace/cases";

    /** Stands for the number of a case that has none yet. */
    static final String NEW = "new";

    private static final List<NavEntry> ENTRIES = List.of(
            NavEntry.tab("typicalcase.nav.cases", CaseAddress.PATH, 20),
            new NavEntry(NavGroup.BUSINESS, "typicalcase.nav.cases", CaseAddress.PATH, 60, "", NavMark.of(Icons.STAR)),
            new NavEntry(
                    NavGroup.BUSINESS,
                    "typicalcase.nav.desk",
                    DESK,
                    61,
                    "typicalcase-desk.read",
                    NavMark.of(Icons.EDIT)));

    static String editor(String caseId) {
        return DESK + "/" + caseId;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
