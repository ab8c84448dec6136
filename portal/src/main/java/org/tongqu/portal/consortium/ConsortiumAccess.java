package org.tongqu.portal.consortium;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Reach;

/** Says who may know of a consortium, who may enter its room, and who acts for its lead. */
@Dependent
public class ConsortiumAccess {

    private final Access access;
    private final Caller caller;

    @Inject
    public ConsortiumAccess(Access access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    boolean seesEverything() {
        return access.reach("consortium.room.read") == Reach.ALL;
    }

    String organisation() {
        return caller.organisation();
    }

    /** The organisation whose unpublished consortia the caller may know of; empty for none. */
    String membersOrganisation() {
        return knowsOwn() ? caller.organisation() : "";
    }

    /** Whether the caller may know that the consortium exists. */
    boolean knows(Consortium consortium) {
        return consortium.state().isPublic() || seesEverything() || knowsOwn() && belongs(consortium);
    }

    /** Whether the caller may see scores, shares, rules and money. */
    boolean mayEnter(Consortium consortium) {
        Reach reach = access.reach("consortium.room.read");
        return reach == Reach.ALL || reach.covers(Reach.CONSORTIUM) && belongs(consortium);
    }

    private boolean knowsOwn() {
        return access.reach("consortium.read").covers(Reach.CONSORTIUM);
    }

    // Who was invited must read the rules before answering; who declined is out again.
    private boolean belongs(Consortium consortium) {
        return consortium
                .find(caller.organisation())
                .filter(member -> member.state() != MemberState.DECLINED)
                .isPresent();
    }

    /** Lets the call go on if the caller acts for the lead. */
    void requireLead(String function, Consortium consortium) {
        access.requireOwn(function, consortium.leadId(), () -> new ConsortiumNotFound(consortium.id()));
    }

    /** Whether the caller acts for the lead. */
    boolean leads(String function, Consortium consortium) {
        return access.ownsOrAll(function, consortium.leadId());
    }

    boolean allows(String function) {
        return access.allows(function);
    }

    /** Whether the caller may accept or decline for an organisation that was invited. */
    boolean mayAnswer(Consortium consortium) {
        return access.allows("consortium.join")
                && consortium
                        .find(caller.organisation())
                        .filter(member -> member.state() == MemberState.INVITED)
                        .isPresent();
    }
}
