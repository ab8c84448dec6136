package org.tongqu.portal.audit.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The place where the audit trail is searched. */
@ApplicationScoped
public class AuditNavigation implements NavContribution {

    static final String PATH = "workplace/audit";

    private static final List<NavEntry> ENTRIES =
            List.of(new NavEntry(NavGroup.AUDIT, "audit.nav", PATH, 10, "audit.read", NavMark.of(Icons.CHECKLIST)));

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }
}
