package org.tongqu.portal.product;

import static org.tongqu.portal.memory.Foundation.injected;
import static org.tongqu.portal.memory.Foundation.started;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.authorisation.MemoryAuthorisations;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.memory.DirectEvent;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.resource.MemoryResources;
import org.tongqu.portal.resource.SharingAttribute;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.time.WorkingDays;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.CaseId;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Listing;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Reviews;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Step;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Verdict;

/** The real use cases of products over stores in memory; reviews are decided by hand. */
final class ProductWorld {

    /** A review as it was started. */
    record Started(Subject subject, Routing routing) {}

    final Foundation house = new Foundation();
    final MemoryProducts stored = new MemoryProducts();
    final MemoryAuthorisations agreements = new MemoryAuthorisations();
    final MemoryResources catalogue = new MemoryResources();
    final List<Started> reviews = new ArrayList<>();
    final List<ProductListed> listed = new ArrayList<>();

    final Authorisations authorisations = agreements.register(house);
    final ProductChecks checks =
            new ProductChecks(house.codes, house.organisations, authorisations, catalogue.catalogue(), house.clock);
    final ProductJournal journal = new ProductJournal(house.audit, house.outbox, house.clock);
    final ProductAccess access = new ProductAccess(house.access, house.person);
    final ListingDecision decision = new ListingDecision(stored, checks, journal, new DirectEvent<>(listed::add));
    final ProductReview review = new ProductReview(
            new HandReviews(),
            decision,
            authorisations,
            house.organisations,
            new ProductReview.Deadlines(started(new WorkingDays()), house.clock));
    final Products products = new Products(stored, checks, access, house.audit, java.util.List.of());
    final ProductRegistration registration =
            new ProductRegistration(stored, checks, journal, access, house.idempotency);
    final ProductListing listing =
            new ProductListing(stored, checks, journal, access, new DirectEvent<>(review::start));

    ProductWorld() {
        agreements.demo(house);
        catalogue.demo(house);
    }

    /** Loads the demo products. */
    DemoReport demo() {
        DemoReport report = new DemoReport();
        injected(
                        new ProductDemo(),
                        Map.of(
                                "products",
                                stored,
                                "checks",
                                checks,
                                "journal",
                                journal,
                                "resources",
                                catalogue.catalogue(),
                                "terms",
                                started(new StandardTerms())))
                .load(new DemoFiles(), report);
        return report;
    }

    ProductWorld asPublisher() {
        house.as("publisher", "O011", Role.PUBLISHER);
        return this;
    }

    ProductWorld asReviewer() {
        house.as("reviewer", "O002", Role.AUTHORITY_REVIEWER);
        return this;
    }

    /** Decides the open step of the last review as its reviewer. */
    void decide(String step, Decision wanted, String comment) {
        Started last = reviews.get(reviews.size() - 1);
        asReviewer();
        Actor actor = new Actor("reviewer", Set.of(Role.AUTHORITY_REVIEWER.name()), "O002");
        review.decided(new ReviewDecided(
                ProcessKey.PRODUCT_LISTING_REVIEW,
                last.subject(),
                new Step(step, step, "", Set.of(wanted), Set.of()),
                new Verdict(wanted, comment, "reviewer", house.clock.instant()),
                actor,
                true));
    }

    DataProduct product(String id) {
        return stored.stored.get(id);
    }

    /** A free enterprise product that fulfils every listing policy. */
    static ProductDraft sound() {
        return new ProductDraft(
                "桥梁振动日报",
                "按桥梁输出振动均值与异常次数。",
                "O011",
                "1.0",
                new Source("ENT", "O011", "", List.of()),
                new Classification(
                        "002", "03", "002", "ROAD", "INFRA", List.of("SAFETY"), "YRD", "G54", "B0300", "001"),
                new Safety("G2", false, false, "NA", SharingAttribute.NOT_APPLICABLE, Safety.Visibility.PUBLIC),
                Price.FREE,
                new Content(List.of(new Content.Field("桥梁编码", "文本", "B-1")), "长三角", "2024-01 至今", ""),
                new UsageTerms(List.of("分析"), List.of("不得转售"), List.of("到期删除"), List.of("SAFETY")),
                Quality.UNKNOWN,
                new Assessments(new Assessments.Compliance("O037", Assessments.Result.PASSED, "HG-1"), "", "", ""));
    }

    /** The same product made of authorised public data at a guided price per thousand calls. */
    static ProductDraft authorised(String price) {
        ProductDraft draft = sound();
        return new ProductDraft(
                draft.name(),
                draft.summary(),
                draft.providerId(),
                draft.versionLabel(),
                new Source("AUTH", "O002", "AG-001", List.of()),
                draft.classification(),
                new Safety("G2", false, false, "COND", SharingAttribute.CONDITIONAL, null),
                Price.flat(PriceKind.GUIDED, PlanKind.PER_CALL, ChargeUnit.THOUSAND_CALLS, new BigDecimal(price), true),
                draft.content(),
                draft.usage(),
                draft.quality(),
                draft.assessments());
    }

    private final class HandReviews implements Reviews {
        @Override
        public CaseId start(ProcessKey process, Subject subject, Routing routing) {
            reviews.add(new Started(subject, routing));
            return new CaseId("1");
        }

        @Override
        public void withdraw(Subject subject) {
            throw new UnsupportedOperationException("products do not withdraw");
        }

        @Override
        public Optional<CaseState> state(Subject subject) {
            throw new UnsupportedOperationException("products do not ask this");
        }

        @Override
        public Listing<CaseState> submittedBy(String username, Paging paging) {
            throw new UnsupportedOperationException("products do not ask this");
        }
    }
}
