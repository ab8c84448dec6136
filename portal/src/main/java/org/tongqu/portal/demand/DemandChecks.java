package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;

/** Applies the rules about the content of demands and batches and collects everything that is wrong. */
@ApplicationScoped
public class DemandChecks {

    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 2100;
    private static final int NAME = 60;
    private static final int NOTICE = 2000;

    private CodeTables codes;
    private Organisations organisations;
    private KnownProducts products;
    private Clock clock;

    protected DemandChecks() {} // for CDI proxies

    @Inject
    public DemandChecks(CodeTables codes, Organisations organisations, KnownProducts products, Clock clock) {
        this.codes = codes;
        this.organisations = organisations;
        this.products = products;
        this.clock = clock;
    }

    /** What is wrong with a draft as such; it may be incomplete. */
    Violations form(DemandDraft draft) {
        Violations found = new Violations();
        new DraftForm(codes).policies().forEach(policy -> policy.check(draft, found));
        publisherIsRegistered(draft, found);
        productsExist(draft, found);
        return found;
    }

    /** What is wrong with a draft that is to be submitted. */
    Violations complete(DemandDraft draft) {
        Violations found = form(draft);
        new DraftCompleteness(LocalDate.now(clock)).policies().forEach(policy -> policy.check(draft, found));
        return found;
    }

    /** What is wrong with the description of a batch. */
    Violations batch(BatchDraft draft) {
        Violations found = new Violations();
        Integer year = draft.year();
        found.require(year == null || year >= FIRST_YEAR && year <= LAST_YEAR, "year", "demand.badYear");
        found.optionalText("name", draft.name(), NAME);
        found.optionalText("notice", draft.notice(), NOTICE);
        ordered(found, "collectTo", draft.collectFrom(), draft.collectTo());
        ordered(found, "publishOn", draft.collectTo(), draft.publishOn());
        ordered(found, "responseDeadline", draft.publishOn(), draft.responseDeadline());
        return found;
    }

    /** Adds a violation unless the organisation is registered. */
    void organisation(Violations found, String field, String organisationId) {
        boolean known = organisations.find(organisationId).isPresent();
        found.require(known, field, "demand.unknownOrganisation", organisationId);
    }

    private void publisherIsRegistered(DemandDraft draft, Violations found) {
        if (!draft.publisherId().isEmpty()) {
            organisation(found, "publisherId", draft.publisherId());
        }
    }

    /** Adds a violation for every product that does not exist. */
    void products(Violations found, String field, List<String> productIds) {
        for (int i = 0; i < productIds.size(); i++) {
            String product = String.valueOf(productIds.get(i));
            found.require(products.exists(product), field + "[" + i + "]", "demand.unknownProduct", product);
        }
    }

    private void productsExist(DemandDraft draft, Violations found) {
        products(found, "candidateProductIds", draft.candidateProductIds());
        for (int i = 0; i < draft.dataNeeds().size(); i++) {
            String product = draft.dataNeeds().get(i).productId();
            boolean known = product.isEmpty() || products.exists(product);
            found.require(known, "dataNeeds[" + i + "].productId", "demand.unknownProduct", product);
        }
    }

    private static void ordered(Violations found, String field, LocalDate earlier, LocalDate later) {
        found.require(earlier == null || later == null || !later.isBefore(earlier), field, "dateOrder");
    }
}
