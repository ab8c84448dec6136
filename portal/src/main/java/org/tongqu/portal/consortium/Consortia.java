package org.tongqu.portal.consortium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Reads consortia; who works on what is public once a consortium is filed. */
@ApplicationScoped
@Transactional
public class Consortia {

    private ConsortiumRepository consortia;
    private ConsortiumAccess access;
    private AuditTrail audit;

    protected Consortia() {} // for CDI proxies

    @Inject
    public Consortia(ConsortiumRepository consortia, ConsortiumAccess access, AuditTrail audit) {
        this.consortia = consortia;
        this.access = access;
        this.audit = audit;
    }

    @Needs("consortium.read")
    public Slice<Consortium> search(ConsortiumQuery query, Page page) {
        return consortia.search(query, access.seesEverything(), access.membersOrganisation(), page);
    }

    /** @throws ConsortiumNotFound if there is none or the caller must not know of it */
    @Needs("consortium.read")
    public Consortium get(String id) {
        return consortia.find(id).filter(access::knows).orElseThrow(() -> new ConsortiumNotFound(id));
    }

    /** The name of a consortium; its number if the caller must not know of it. */
    @Needs("consortium.read")
    public String name(String id) {
        return consortia.find(id).filter(access::knows).map(Consortium::name).orElse(id);
    }

    /** Whether the caller may see scores, shares, rules and money: its members and supervisors. */
    @Needs("consortium.read")
    public boolean mayEnterRoom(Consortium consortium) {
        return access.mayEnter(consortium);
    }

    /** Whether the caller may use a function such as {@code consortium.edit} for the lead. */
    @Needs("consortium.read")
    public boolean mayLead(String function, Consortium consortium) {
        return access.leads(function, consortium);
    }

    /** Whether any role of the caller has a function such as {@code consortium.create}. */
    @Needs("consortium.read")
    public boolean may(String function) {
        return access.allows(function);
    }

    /** Whether the caller's organisation has an open invitation that the caller may answer. */
    @Needs("consortium.read")
    public boolean mayAnswer(Consortium consortium) {
        return access.mayAnswer(consortium);
    }

    /** Quarterly settlements published before the consortium settled here, oldest first; for those in the room. */
    @Needs("consortium.room.read")
    public List<PublishedSettlement> publishedSettlements(String id) {
        return room(id).publishedSettlements();
    }

    /** What happened to the consortium, newest first; for those in the room. */
    @Needs("consortium.room.read")
    public List<AuditEntry> history(String id) {
        return audit.of(new Subject(ConsortiumJournal.KIND, room(id).id()));
    }

    private Consortium room(String id) {
        return consortia.find(id).filter(access::mayEnter).orElseThrow(() -> new ConsortiumNotFound(id));
    }

    /** A consortium in whatever state: for the index and for features that refer to one. */
    @SystemOnly
    public Optional<Consortium> find(String id) {
        return consortia.find(id);
    }

    /** Those of the consortia that exist, in whatever state. */
    @SystemOnly
    public List<Consortium> find(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : consortia.find(ids);
    }

    /** Numbers of all consortia in whatever state, step by step: for whoever looks at all of them. */
    @SystemOnly
    public List<String> walk(Walk walk) {
        return consortia.walk(walk);
    }

    /** Settlements published earlier, for posting them into the ledger. */
    @SystemOnly
    public List<PublishedSettlement> settlementsToPost(String id) {
        return consortia.find(id).map(Consortium::publishedSettlements).orElse(List.of());
    }
}
