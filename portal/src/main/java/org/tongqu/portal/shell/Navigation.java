package org.tongqu.portal.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.security.Access;

/** Collects the places of all features for the caller of the current request. */
@ApplicationScoped
public class Navigation {

    private Instance<NavContribution> contributions;
    private Access access;

    protected Navigation() {} // for CDI proxies

    @Inject
    public Navigation(@Any Instance<NavContribution> contributions, Access access) {
        this.contributions = contributions;
        this.access = access;
    }

    NavPlan plan() {
        List<NavEntry> all = new ArrayList<>();
        contributions.forEach(contribution -> all.addAll(contribution.entries()));
        return new NavPlan(all, access::allows);
    }

    /** How many things wait for the caller at the place. */
    Waiting waiting(NavEntry entry) {
        long waiting = 0;
        String key = "shell.waiting";
        for (NavContribution contribution : contributions) {
            if (contribution.entries().contains(entry)) {
                waiting += contribution.waiting(entry);
                key = contribution.waitingKey();
            }
        }
        return new Waiting(waiting, key);
    }

    /**
     * What waits at a place.
     *
     * @param key key of the words behind the count
     */
    record Waiting(long count, String key) {}
}
