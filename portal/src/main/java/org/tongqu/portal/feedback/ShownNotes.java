package org.tongqu.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tongqu.portal.security.SystemOnly;

/** Notes what was proposed for open demands: the first list of a day, whoever saw it. */
@ApplicationScoped
@Transactional
public class ShownNotes {

    private final Set<String> noted = ConcurrentHashMap.newKeySet();
    private volatile LocalDate day = LocalDate.MIN;

    private ShownMatches shown;
    private Clock clock;

    protected ShownNotes() {} // for CDI proxies

    @Inject
    public ShownNotes(ShownMatches shown, Clock clock) {
        this.shown = shown;
        this.clock = clock;
    }

    /** What was proposed, without the day. */
    public record Proposal(String demandId, List<String> products, int fitting, int mandatory, int covered) {

        ShownList on(LocalDate day) {
            return new ShownList(demandId, day, products, fitting, mandatory, covered);
        }
    }

    /** Notes a list; further ones of the same day cost nothing. */
    @SystemOnly
    public void note(Proposal proposal) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            noted.clear();
            day = today;
        }
        if (!noted.contains(proposal.demandId())) {
            shown.note(proposal.on(today));
            noted.add(proposal.demandId());
        }
    }

    /** Open public demands of which nothing was noted today. */
    @SystemOnly
    public List<String> due(int limit) {
        return shown.due(LocalDate.now(clock), limit);
    }
}
