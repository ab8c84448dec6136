package org.tongqu.portal.typicalcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Shows cases: the public ones to everybody, the others to their organisation and to those who select. */
@ApplicationScoped
@Transactional
public class CaseCatalogue {

    private static final String READ = "typicalcase.read";
    private static final String AUDIT = "typicalcase-audit.read";

    private Cases cases;
    private CaseDesk desk;
    private CaseTrail trail;
    private DemandBatches batches;

    protected CaseCatalogue() {} // for CDI proxies

    @Inject
    public CaseCatalogue(Cases cases, CaseDesk desk, CaseTrail trail, DemandBatches batches) {
        this.cases = cases;
        this.desk = desk;
        this.trail = trail;
        this.batches = batches;
    }

    /** Public cases, the latest published first. */
    @Needs(READ)
    public Slice<TypicalCase> search(CaseQuery query, Page page) {
        return cases.shown(query, page);
    }

    /** How many public cases each value of each facet has, its own choice left aside. */
    @Needs(READ)
    public Map<CaseQuery.Facet, Map<String, Long>> facets(CaseQuery query) {
        return cases.facets(query);
    }

    /** Cases of the caller's organisation in any state; all of them for those who select. */
    @Needs(READ)
    public Slice<TypicalCase> own(Page page) {
        return desk.mayListOwn() ? cases.ledBy(desk.scope(), page) : new Slice<>(List.of(), 0, page);
    }

    /** The public cases led by an organisation, the latest changed first. */
    @Needs(READ)
    public List<TypicalCase> ledBy(String organisationId) {
        return organisationId.isEmpty()
                ? List.of()
                : cases.ledBy(organisationId, new Page(0, Page.LARGEST)).items().stream()
                        .filter(found -> found.status().isPublic())
                        .toList();
    }

    @Needs(READ)
    public TypicalCase get(String caseId) {
        return desk.readable(caseId);
    }

    /** Public cases that use a product, the latest published first. */
    @Needs(READ)
    public List<TypicalCase> using(String productId) {
        return cases.using(productId);
    }

    /** The name of the batch in which a case was collected. */
    @Needs(READ)
    public String batchName(TypicalCase found) {
        return batches.find(found.batchId()).map(DemandBatch::name).orElse("");
    }

    /** Whether the caller may use a function on a case. */
    @Needs(READ)
    public boolean isMine(String function, TypicalCase found) {
        return desk.isMine(function, found);
    }

    /** Whether the caller may recommend or select the case; never one that concerns their own organisation. */
    @Needs(READ)
    public boolean maySelect(String function, TypicalCase found) {
        return desk.isMine(function, found) && !desk.isOwn(found);
    }

    /** All events of a case, newest first. */
    @Needs(AUDIT)
    public List<AuditEntry> history(String caseId) {
        TypicalCase found = desk.readable(caseId);
        if (!desk.isMine(AUDIT, found)) {
            throw new CaseNotFound(caseId);
        }
        return trail.of(found);
    }

    /** A public case, for the features that refer to one. */
    @SystemOnly
    public Optional<TypicalCase> find(String caseId) {
        return cases.find(caseId).filter(found -> found.status().isPublic());
    }

    /** Those of the cases that are public. */
    @SystemOnly
    public List<TypicalCase> find(Collection<String> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : cases.find(caseIds).stream()
                        .filter(found -> found.status().isPublic())
                        .toList();
    }

    /** A case in whatever state, to tell when it changed last. */
    @SystemOnly
    public Optional<TypicalCase> known(String caseId) {
        return cases.find(caseId);
    }

    /** Numbers of all public cases, step by step: for whoever looks at all of them. */
    @SystemOnly
    public List<String> walk(Walk walk) {
        return cases.walk(walk);
    }
}
