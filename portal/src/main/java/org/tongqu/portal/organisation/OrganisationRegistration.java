package org.tongqu.portal.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.store.Numbers;

/** Takes organisations into the marketplace and keeps their description. */
@ApplicationScoped
@Transactional
public class OrganisationRegistration {

    private static final int NAME = 100;
    private static final int INTRO = 1000;
    private static final int CONTACT = 100;
    private static final String PHONE = "[0-9+() -]{6,30}";
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    private OrganisationRepository organisations;
    private CodeTables codes;
    private Numbers numbers;
    private OrganisationJournal journal;
    private Access access;

    protected OrganisationRegistration() {} // for CDI proxies

    @Inject
    public OrganisationRegistration(
            OrganisationRepository organisations,
            CodeTables codes,
            Numbers numbers,
            OrganisationJournal journal,
            Access access) {
        this.organisations = organisations;
        this.codes = codes;
        this.numbers = numbers;
        this.journal = journal;
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
        journal.record("organisation.registered", organisation, Map.of());
        return organisation.id();
    }

    /**
     * Replaces the description of an organisation.
     *
     * <p>The credit code cannot change. What an organisation is (kind, capacities) opens rights, so that only the platform
     * administrator changes it.
     */
    @Needs("organisation.edit")
    public void describe(String id, OrganisationDraft draft) {
        Organisation organisation = editable(id);
        Violations violations = check(draft);
        violations.require(organisation.creditCode().equals(draft.creditCode()), "creditCode", "fixed");
        if (access.reach("organisation.edit") != Reach.ALL) {
            violations.require(organisation.kind().equals(draft.kind()), "kind", "fixed");
            violations.require(
                    draft.capacities() != null
                            && Set.copyOf(organisation.capacities()).equals(Set.copyOf(draft.capacities())),
                    "capacities",
                    "fixed");
        }
        violations.throwIfAny();
        Map<String, Object> before = OrganisationJournal.facts(organisation);
        organisation.describe(draft);
        journal.record("organisation.described", organisation, before);
    }

    /** The organisation as it is registered, for those who may change it. */
    @Needs("organisation.edit")
    public Organisation editable(String id) {
        access.requireOwn("organisation.edit", id, () -> new OrganisationNotFound(id));
        return organisations.find(id).orElseThrow(() -> new OrganisationNotFound(id));
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
        if (draft.capacities() != null && !draft.capacities().isEmpty()) {
            codes.checkAll(violations, "capacities", "organisationCapacities", draft.capacities());
        }
        if (draft.contact() != null) {
            contact(violations, draft.contact());
        }
        return violations;
    }

    private static void contact(Violations violations, Contact contact) {
        violations.optionalText("contact.department", contact.department(), CONTACT);
        violations.optionalText("contact.person", contact.person(), CONTACT);
        violations.require(absentOr(contact.phone(), PHONE), "contact.phone", "phone");
        violations.require(absentOr(contact.email(), EMAIL), "contact.email", "email");
        violations.optionalText("contact.email", contact.email(), CONTACT);
    }

    private static boolean absentOr(String value, String pattern) {
        return value == null || value.isBlank() || value.matches(pattern);
    }
}
