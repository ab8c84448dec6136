package org.tongqu.portal.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.time.WorkingDays;
import org.tongqu.workflow.About;
import org.tongqu.workflow.CandidateGroup;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Reviews;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.spi.Candidates;

/**
 * Ties products to the review process: the only class of the feature that knows the workflow.
 *
 * <p>Public data under authorisation are reviewed by the implementing body or by the platform's authority, all others by
 * any authority's reviewer; never by the submitter.
 */
@ApplicationScoped
public class ProductReview implements Candidates {

    /** Kind of the subject of a review. */
    public static final String SUBJECT = "product";

    /** Working days for the formal check and, behind it, for the listing review (platform rule after P5). */
    static final int FORMAL_CHECK_DAYS = 3;

    static final int LISTING_REVIEW_DAYS = 5;

    private static final String FORMAL_CHECK = "formalCheck";
    private static final String LISTING_REVIEW = "listingReview";
    private static final String PLATFORM_AUTHORITY = "PLATFORM_ADMIN";

    private Reviews reviews;
    private ListingDecision decision;
    private Authorisations authorisations;
    private Organisations organisations;
    private Deadlines deadlines;

    protected ProductReview() {} // for CDI proxies

    @Inject
    public ProductReview(
            Reviews reviews,
            ListingDecision decision,
            Authorisations authorisations,
            Organisations organisations,
            Deadlines deadlines) {
        this.reviews = reviews;
        this.decision = decision;
        this.authorisations = authorisations;
        this.organisations = organisations;
        this.deadlines = deadlines;
    }

    void start(@Observes ProductSubmitted submitted) {
        String reviewer = authorisations
                .find(submitted.authorisationId())
                .map(AuthorisationAgreement::implementingBodyId)
                .orElse("");
        reviews.start(
                ProcessKey.PRODUCT_LISTING_REVIEW,
                new Subject(SUBJECT, submitted.productId()),
                deadlines.routing().to(reviewer).submittedBy(submitted.submittedBy()));
    }

    void decided(@Observes @About(SUBJECT) ReviewDecided decided) {
        String id = decided.subject().id();
        if (decided.decision() != Decision.APPROVED) {
            decision.sendBack(id, decided.comment());
        } else if (FORMAL_CHECK.equals(decided.step().key())) {
            decision.passFormalCheck(id, decided.comment());
        } else if (LISTING_REVIEW.equals(decided.step().key())) {
            decision.list(id, decided.comment());
        }
    }

    @Override
    public Set<String> subjectKinds() {
        return Set.of(SUBJECT);
    }

    @Override
    public Set<CandidateGroup> mayAct(ProcessKey process, String step, Subject subject, String organisation) {
        String reviewer = Role.AUTHORITY_REVIEWER.name();
        if (organisation.isEmpty()) {
            return Set.of(CandidateGroup.ofRole(reviewer));
        }
        Set<CandidateGroup> groups = new HashSet<>();
        groups.add(CandidateGroup.ofRoleIn(reviewer, organisation));
        for (Organisation known : organisations.all()) {
            if (known.capacities().contains(PLATFORM_AUTHORITY)) {
                groups.add(CandidateGroup.ofRoleIn(reviewer, known.id()));
            }
        }
        return groups;
    }

    /** Until when the two steps should be done. */
    @Dependent
    public static class Deadlines {

        private final WorkingDays workingDays;
        private final Clock clock;

        @Inject
        public Deadlines(WorkingDays workingDays, Clock clock) {
            this.workingDays = workingDays;
            this.clock = clock;
        }

        Routing routing() {
            LocalDate formal = workingDays.plus(LocalDate.now(clock), FORMAL_CHECK_DAYS);
            LocalDate listing = workingDays.plus(formal, LISTING_REVIEW_DAYS);
            return Routing.dueOn(listing).stepDueOn(FORMAL_CHECK, formal).stepDueOn(LISTING_REVIEW, listing);
        }
    }
}
