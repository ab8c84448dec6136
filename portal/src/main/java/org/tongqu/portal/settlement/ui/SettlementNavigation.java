package org.tongqu.portal.settlement.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place of settlements. */
@ApplicationScoped
public class SettlementNavigation implements NavContribution {

    /** The list of settlements and statements. */
    public static final String PATH = "workplace/settlements";

    /** The journals behind the amounts; their pages stand in feature paper. */
    public static final String JOURNALS = "workplace/journals";

    /** Disputes over parts of settlements. */
    static final String DISPUTES = "workplace/disputes";

    static final String STATEMENTS = "statements";

    /** Fourth from the left in the bar of phones. */
    private static final int SLOT = 4;

    private static final List<NavEntry> ENTRIES = List.of(
            new NavEntry(
                            NavGroup.MONEY,
                            "settlement.nav",
                            PATH,
                            30,
                            "settlement.read",
                            NavMark.inBar(Icons.MONEY, SLOT, "settlement.nav.short"))
                    .also(STATEMENTS)
                    .also(JOURNALS),
            new NavEntry(NavGroup.MONEY, "dispute.nav", DISPUTES, 35, "dispute.read", NavMark.of(Icons.SCALES)));

    /** The page of a settlement. */
    public static String path(String settlementId) {
        return PATH + "/" + settlementId;
    }

    /** The page of a dispute. */
    static String dispute(String disputeId) {
        return DISPUTES + "/" + disputeId;
    }

    /** The page of a journal. */
    public static String journal(long journal) {
        return JOURNALS + "/" + journal;
    }

    /** The statement of an organisation for a period. */
    public static String statement(String organisationId, String period) {
        return STATEMENTS + "/JS-" + organisationId + "-" + period;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
