package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Function;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demand.Visibility;
import org.tongqu.portal.feedback.Judging;
import org.tongqu.portal.feedback.Side;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Reach;
import org.tongqu.search.Audience;
import org.tongqu.search.Listing;

/** Says what the caller may find, in the words of the search module, and what the caller's side put aside. */
@ApplicationScoped
public class SearchEyes {

    private Caller caller;
    private Access access;
    private Judging judging;

    protected SearchEyes() {} // for CDI proxies

    @Inject
    public SearchEyes(Caller caller, Access access, Judging judging) {
        this.caller = caller;
        this.access = access;
        this.judging = judging;
    }

    /** Whether the caller may read a released demand; the same rule as in the index, asked of the record itself. */
    boolean mayRead(ScenarioDemand demand) {
        return demand.content().visibility() == Visibility.PUBLIC || caller.known();
    }

    /** The counterparts that the caller's side of a demand or product rejected; empty for everybody else. */
    Set<String> putAside(Side side, String own) {
        return judging.putAside(side, own);
    }

    Audience audience() {
        if (!caller.known()) {
            return Audience.ANYBODY;
        }
        return audience(access::reach, caller.organisation());
    }

    /**
     * What somebody who signed in may find.
     *
     * @param reach how far the person's right to a function reaches
     */
    static Audience audience(Function<String, Reach> reach, String organisation) {
        boolean everything = reach.apply("demand.read") == Reach.ALL && reach.apply("product.read") == Reach.ALL;
        return everything
                ? Audience.ALL
                : new Audience(Set.of(Listing.PUBLIC, SearchProfiles.SIGNED_IN), organisation, false);
    }
}
