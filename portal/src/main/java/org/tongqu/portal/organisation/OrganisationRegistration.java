package org.tongqu.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Numbers;

/** Takes organisations into the marketplace and keeps their description. */
@ApplicationScoped
@Transactional
public class OrganisationRegistration {

    private static final int NAME = 100;
    private static final int INTRO = 1000;

    private OrganisationRepository organisations;
    private CodeTables codes;
    private Numbers numbers;
    private AuditTrail audit;
    private Access access;

    protected OrganisationRegistration() {} // for CDI proxies

    @Inject
    public OrganisationRegistration(
            OrganisationRepository organisations, CodeTables codes, Numbers numbers, AuditTrail audit, Access access) {
        this.organisations = organisations;
        this.codes = codes;
        this.numbers = numbers;
        this.audit = audit;
        this.access = access;
    }

    /**
     * Registers an organisation.
     *
     * @return its number
     */
    @Needs("organisation.create")
    public String register(OrganisationDraft draft) {
        Violations violations = check(draft);
        violations.require(CreditCode.isValid(draft.creditCode()), "creditCode", "creditCode");
        violations.require(
                organisations.byCreditCode(draft.creditCode()).isEmpty(),
                "creditCode",
                "duplicate",
                draft.creditCode());
        violations.throwIfAny();
        Organisation organisation = new Organisation(numbers.next("ORG", 4), draft);
        organisations.add(organisation);
        audit.record("organisation.registered", subject(organisation), Map.of(), facts(organisation), "");
        return organisation.id();
    }

    /** Replaces the description of an organisation; the credit code cannot change. */
    @Needs("organisation.edit")
    public void describe(String id, OrganisationDraft draft) {
        access.requireOwn("organisation.edit", id, () -> new OrganisationNotFound(id));
        Organisation organisation = organisations.find(id).orElseThrow(() -> new OrganisationNotFound(id));
        Violations violations = check(draft);
        violations.require(organisation.creditCode().equals(draft.creditCode()), "creditCode", "fixed");
        violations.throwIfAny();
        Map<String, Object> before = facts(organisation);
        organisation.describe(draft);
        audit.record("organisation.described", subject(organisation), before, facts(organisation), "");
    }

    private Violations check(OrganisationDraft draft) {
        Violations violations = new Violations();
        violations.text("name", draft.name(), NAME);
        violations.optionalText("shortName", draft.shortName(), NAME);
        violations.optionalText("intro", draft.intro(), INTRO);
        codes.check(violations, "kind", "organisationKinds", draft.kind());
        codes.check(violations, "regionCluster", "regionClusters", draft.regionCluster());
        if (draft.transportModes() != null && !draft.transportModes().isEmpty()) {
            codes.checkAll(violations, "transportModes", "transportModes", draft.transportModes());
        }
        return violations;
    }

    private static Subject subject(Organisation organisation) {
        return new Subject("organisation", organisation.id());
    }

    private static Map<String, Object> facts(Organisation organisation) {
        return Map.of("name", organisation.name(), "kind", organisation.kind(), "region", organisation.regionCluster());
    }
}
