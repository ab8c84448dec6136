package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Takes down what organisations wish for and nobody offers, for those who plan the next demands and open data. */
@ApplicationScoped
@Transactional
public class Wishing {

    private static final String CREATE = "wish.create";
    private static final String READ = "wish.read";
    private static final int LONGEST = 100;

    private DemandWishes wishes;
    private AuditTrail audit;
    private Access access;
    private Clock clock;

    protected Wishing() {} // for CDI proxies

    @Inject
    public Wishing(DemandWishes wishes, AuditTrail audit, Access access, Clock clock) {
        this.wishes = wishes;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the caller may wish in the name of an organisation. */
    @Needs("search.read")
    public boolean mayWish() {
        return access.allows(CREATE) && !access.organisation().isEmpty();
    }

    /**
     * Takes down a wish of the caller's organisation.
     *
     * @param wanted what is wished for, at most 100 characters
     */
    @Needs(CREATE)
    public DemandWish wish(String wanted) {
        new Violations().text("wanted", wanted, LONGEST).throwIfAny();
        DemandWish wish =
                new DemandWish(wishes.nextId(), wanted.strip(), access.organisation(), OffsetDateTime.now(clock));
        wishes.add(wish);
        audit.record("wish.recorded", new Subject("wish", wish.id()), Map.of(), Map.of("wanted", wish.wanted()), "");
        return wish;
    }

    /** Wishes, the latest first: all of them for those who plan, the own ones for an organisation. */
    @Needs(READ)
    public Slice<DemandWish> list(Page page) {
        return wishes.list(access.reach(READ) == Reach.ALL ? "" : access.organisation(), page);
    }

    /** The wishes of all organisations, the latest first, for features that plan with them. */
    @SystemOnly
    public Slice<DemandWish> all(Page page) {
        return wishes.list("", page);
    }
}
