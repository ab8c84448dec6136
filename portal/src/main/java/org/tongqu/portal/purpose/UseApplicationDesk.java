package org.tongqu.portal.purpose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;

/** Brings a use application from its applicant to the provider's decision. */
@ApplicationScoped
@Transactional
public class UseApplicationDesk {

    static final String SUBMIT = "use-application.submit";
    static final String DECIDE = "use-application.decide";
    private static final int WORDS = 500;

    private UseApplicationRepository applications;
    private UseApplicationJournal journal;
    private Products products;
    private CodeTables codes;
    private Access access;

    protected UseApplicationDesk() {} // for CDI proxies

    @Inject
    public UseApplicationDesk(
            UseApplicationRepository applications,
            UseApplicationJournal journal,
            Products products,
            CodeTables codes,
            Access access) {
        this.applications = applications;
        this.journal = journal;
        this.products = products;
        this.codes = codes;
        this.access = access;
    }

    /**
     * Puts an application of the caller's organisation before the provider of a listed product.
     *
     * @return its number
     * @throws org.tongqu.portal.problem.InvalidInput with everything that is wrong
     */
    @Needs(SUBMIT)
    public String submit(UseApplicationDraft draft) {
        Violations violations = new Violations();
        DataProduct product = products.find(String.valueOf(draft.productId()))
                .filter(found -> found.state() == ProductState.LISTED)
                .orElse(null);
        violations.require(product != null, "productId", "purpose.notListed", String.valueOf(draft.productId()));
        violations.require(
                product == null || !product.providerId().equals(access.organisation()),
                "productId",
                "purpose.ownProduct");
        codes.check(violations, "purposeClass", "purposeClasses", draft.purposeClass());
        violations.text("use", draft.use(), WORDS);
        violations.text("recipients", draft.recipients(), WORDS);
        violations.require(draft.startsOn() != null, "startsOn", "required");
        violations.require(draft.endsOn() != null, "endsOn", "required");
        violations.require(
                draft.startsOn() == null
                        || draft.endsOn() == null
                        || !draft.endsOn().isBefore(draft.startsOn()),
                "endsOn",
                "dateOrder");
        violations.throwIfAny();
        UseApplication application =
                new UseApplication(applications.nextId(), draft, product, access.organisation(), journal.now());
        applications.add(application);
        journal.record(application, Map.of());
        return application.id();
    }

    /**
     * Lets the data be used as applied for.
     *
     * @param comment in words; may be empty
     */
    @Needs(DECIDE)
    public void approve(String id, String comment) {
        UseApplication application = asked(id);
        Violations violations = new Violations();
        violations.optionalText("reason", comment, WORDS);
        end(application, UseApplicationState.APPROVED, comment, violations);
    }

    /** Does not let the data be used as applied for, and says why. */
    @Needs(DECIDE)
    public void refuse(String id, String reason) {
        UseApplication application = asked(id);
        Violations violations = new Violations();
        violations.text("reason", reason, WORDS);
        end(application, UseApplicationState.REFUSED, reason, violations);
    }

    /** Takes back what was not decided. */
    @Needs(SUBMIT)
    public void withdraw(String id) {
        UseApplication application = applications.lock(id).orElseThrow(() -> new UseApplicationNotFound(id));
        boolean theirs = access.ownsOrAll(SUBMIT, application.applicantId());
        if (!theirs && access.ownsOrAll(SUBMIT, application.providerId())) {
            throw new NotApplicant(id);
        }
        access.requireOwn(SUBMIT, application.applicantId(), () -> new UseApplicationNotFound(id));
        end(application, UseApplicationState.WITHDRAWN, "", new Violations());
    }

    private UseApplication asked(String id) {
        UseApplication application = applications.lock(id).orElseThrow(() -> new UseApplicationNotFound(id));
        access.requireOwn(DECIDE, application.providerId(), () -> new UseApplicationNotFound(id));
        return application;
    }

    private void end(UseApplication application, UseApplicationState to, String reason, Violations violations) {
        violations.throwIfAny();
        Map<String, Object> before = UseApplicationJournal.facts(application);
        application.end(to, reason == null ? "" : reason.strip(), journal.now());
        if (!before.equals(UseApplicationJournal.facts(application))) {
            journal.record(application, before);
        }
    }
}
