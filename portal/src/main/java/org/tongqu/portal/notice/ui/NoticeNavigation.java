package org.tongqu.portal.notice.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.notice.Notices;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The places of the notices: behind the bell of the header and in the drawer. */
@ApplicationScoped
public class NoticeNavigation implements NavContribution {

    /** The path of the notices. */
    public static final String NOTICES = "workplace/notices";

    private static final int ORDER = 30;

    private static final List<NavEntry> ENTRIES = List.of(place(NavGroup.BELL), place(NavGroup.START));

    private Notices notices;

    protected NoticeNavigation() {} // for CDI proxies

    @Inject
    public NoticeNavigation(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Collection<NavEntry> entries() {
        return ENTRIES;
    }

    /** Asked only about places that the caller may enter. */
    @Override
    public long waiting(NavEntry entry) {
        return notices.unread();
    }

    @Override
    public String waitingKey() {
        return "notice.unread";
    }

    private static NavEntry place(NavGroup group) {
        return new NavEntry(group, "notice.nav", NOTICES, ORDER, "notice.read", NavMark.of(Icons.BELL));
    }
}
