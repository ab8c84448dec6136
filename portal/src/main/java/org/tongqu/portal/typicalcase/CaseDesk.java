package org.tongqu.portal.typicalcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Reach;

/** Hands out cases to those whose they are; a foreigner is told that there is no such thing. */
@ApplicationScoped
public class CaseDesk {

    private static final String READ = "typicalcase.read";

    private Cases cases;
    private Access access;
    private Caller caller;

    protected CaseDesk() {} // for CDI proxies

    @Inject
    public CaseDesk(Cases cases, Access access, Caller caller) {
        this.cases = cases;
        this.access = access;
        this.caller = caller;
    }

    /** A case to read: a public one, the caller's own, or any for those who select. */
    TypicalCase readable(String caseId) {
        return cases.find(caseId).filter(this::mayRead).orElseThrow(() -> new CaseNotFound(caseId));
    }

    /** A case to change by a function, locked until the end of the transaction. */
    TypicalCase changeable(String function, String caseId) {
        return cases.lock(caseId).filter(found -> isMine(function, found)).orElseThrow(() -> new CaseNotFound(caseId));
    }

    boolean mayRead(TypicalCase found) {
        return found.status().isPublic() || isMine(READ, found);
    }

    /** Whether the caller may use the function on the case, as its lead or because the function reaches all. */
    boolean isMine(String function, TypicalCase found) {
        return access.ownsOrAll(function, found.leadId());
    }

    /** Whose cases the caller may list; empty for all. */
    String scope() {
        return access.reach(READ) == Reach.ALL ? "" : caller.organisation();
    }

    boolean mayListOwn() {
        return access.reach(READ) == Reach.ALL
                || access.reach(READ).covers(Reach.OWN)
                        && !caller.organisation().isEmpty();
    }

    /**
     * Lets the call go on unless the case concerns the caller's organisation (recusal).
     *
     * @throws OwnCase if it does
     */
    void requireForeign(TypicalCase found) {
        if (found.concerns(caller.organisation())) {
            throw new OwnCase(found.id());
        }
    }

    /** Whether the case concerns the caller's organisation. */
    boolean isOwn(TypicalCase found) {
        return found.concerns(caller.organisation());
    }

    String organisation() {
        return caller.organisation();
    }
}
