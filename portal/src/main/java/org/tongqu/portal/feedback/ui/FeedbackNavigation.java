package org.tongqu.portal.feedback.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.shell.NavContribution;
import org.tongqu.portal.shell.NavEntry;
import org.tongqu.portal.shell.NavGroup;
import org.tongqu.portal.shell.NavMark;

/** The places of feedback in the navigation. */
@ApplicationScoped
public class FeedbackNavigation implements NavContribution {

    /** Invitations of the own organisation. */
    public static final String INVITATIONS = "workplace/invitations";

    static final String QUALITY = "workplace/match-quality";

    @Override
    public List<NavEntry> entries() {
        return List.of(
                new NavEntry(
                        NavGroup.BUSINESS,
                        "feedback.nav.invitations",
                        INVITATIONS,
                        45,
                        "match-invitation.read",
                        NavMark.of(Icons.INBOX)),
                new NavEntry(
                        NavGroup.REVIEW,
                        "feedback.nav.quality",
                        QUALITY,
                        70,
                        "match-quality.read",
                        NavMark.of(Icons.CHART)));
    }
}
