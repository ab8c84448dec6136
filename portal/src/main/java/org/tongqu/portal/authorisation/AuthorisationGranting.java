package org.tongqu.portal.authorisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Proposes and approves agreements and ceilings; the two are never the same person. */
@ApplicationScoped
@Transactional
public class AuthorisationGranting {

    private static final int REASON = 500;

    private AuthorisationRepository agreements;
    private Organisations organisations;
    private AuthorisationAccess access;
    private AuditTrail audit;
    private Idempotency idempotency;

    protected AuthorisationGranting() {} // for CDI proxies

    @Inject
    public AuthorisationGranting(
            AuthorisationRepository agreements,
            Organisations organisations,
            AuthorisationAccess access,
            AuditTrail audit,
            Idempotency idempotency) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.access = access;
        this.audit = audit;
        this.idempotency = idempotency;
    }

    /**
     * Writes down an agreement of the caller's organisation as implementing body.
     *
     * @param key idempotency key; may be absent
     * @return its number
     */
    @Needs("authorisation.create")
    public String propose(AuthorisationDraft draft, String key) {
        Violations missing = new Violations();
        missing.text("implementingBodyId", draft.implementingBodyId(), 20);
        missing.throwIfAny();
        access.require("authorisation.create", draft.implementingBodyId(), draft.implementingBodyId());
        return idempotency.once("authorisation.propose", key, draft, String.class, () -> {
            AuthorisationPolicies.check(checked(draft)).throwIfAny();
            AuthorisationAgreement agreement =
                    new AuthorisationAgreement(agreements.nextId(), draft, access.username());
            agreements.add(agreement);
            record("authorisation.proposed", agreement, Map.of(), "");
            return agreement.id();
        });
    }

    /**
     * Says what is wrong with an agreement before it is proposed.
     *
     * @throws org.tongqu.portal.problem.InvalidInput with everything found
     */
    @Needs("authorisation.create")
    public void check(AuthorisationDraft draft) {
        AuthorisationPolicies.check(checked(draft)).throwIfAny();
    }

    @Needs("authorisation.approve")
    public void approve(String id) {
        AuthorisationAgreement agreement = of("authorisation.approve", id);
        Map<String, Object> before = facts(agreement);
        agreement.approve(access.username());
        record("authorisation.approved", agreement, before, "");
    }

    @Needs("authorisation.approve")
    public void refuse(String id, String reason) {
        AuthorisationAgreement agreement = of("authorisation.approve", id);
        requireReason(reason);
        Map<String, Object> before = facts(agreement);
        agreement.refuse();
        record("authorisation.refused", agreement, before, reason);
    }

    @Needs("authorisation.approve")
    public void terminate(String id, String reason) {
        AuthorisationAgreement agreement = of("authorisation.approve", id);
        requireReason(reason);
        Map<String, Object> before = facts(agreement);
        agreement.terminate();
        record("authorisation.terminated", agreement, before, reason);
    }

    /** Proposes that the agreement covers a product, or another ceiling for it. */
    @Needs("authorisation.create")
    public void cover(String id, CoverageDraft draft) {
        AuthorisationAgreement agreement = of("authorisation.create", id);
        Violations violations = new Violations();
        AuthorisationPolicies.product(violations, "", draft);
        violations.throwIfAny();
        Map<String, Object> before = facts(agreement);
        agreement.cover(draft, access.username());
        record("authorisation.coverageProposed", agreement, before, "");
    }

    /** Lets a proposed product or ceiling take effect. */
    @Needs("authorisation.approve")
    public void approveCoverage(String id, String productId) {
        AuthorisationAgreement agreement = of("authorisation.approve", id);
        Map<String, Object> before = facts(agreement);
        agreement.approveCoverage(productId, access.username());
        record("authorisation.coverageApproved", agreement, before, "");
    }

    /** Refuses a proposed product or ceiling with a reason; the present one goes on. */
    @Needs("authorisation.approve")
    public void refuseCoverage(String id, String productId, String reason) {
        AuthorisationAgreement agreement = of("authorisation.approve", id);
        requireReason(reason);
        Map<String, Object> before = facts(agreement);
        agreement.refuseCoverage(productId);
        record("authorisation.coverageRefused", agreement, before, reason);
    }

    private AuthorisationPolicies.Checked checked(AuthorisationDraft draft) {
        return new AuthorisationPolicies.Checked(
                draft,
                organisations.find(draft.implementingBodyId()).orElse(null),
                organisations.find(draft.operatorId()).orElse(null));
    }

    private AuthorisationAgreement of(String function, String id) {
        AuthorisationAgreement agreement = agreements.find(id).orElseThrow(() -> new AuthorisationNotFound(id));
        access.require(function, id, agreement.implementingBodyId());
        return agreement;
    }

    private static void requireReason(String reason) {
        Violations violations = new Violations();
        violations.text("reason", reason, REASON);
        violations.throwIfAny();
    }

    private void record(String action, AuthorisationAgreement agreement, Map<String, ?> before, String reason) {
        audit.record(action, new Subject("authorisation", agreement.id()), before, facts(agreement), reason);
    }

    private static Map<String, Object> facts(AuthorisationAgreement agreement) {
        return Map.of(
                "state", agreement.state().name(),
                "operator", agreement.operatorId(),
                "term", agreement.effectiveOn() + "/" + agreement.expiresOn(),
                "products",
                        agreement.products().stream()
                                .map(AuthorisationGranting::coverage)
                                .toList());
    }

    private static String coverage(Coverage product) {
        String ceiling = product.ceiling()
                .map(found -> " ≤ " + found.amount().toPlainString() + " 元/"
                        + found.unit().original())
                .orElse("");
        return product.productId() + ceiling + (product.isApproved() ? "" : "（待批准）");
    }
}
