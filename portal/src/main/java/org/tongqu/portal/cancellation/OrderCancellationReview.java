package org.tongqu.portal.cancellation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.time.WorkingDays;
import org.tongqu.portal.trade.OrderCompleted;
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
 * Ties cancellations of orders to their process: the only class of the feature that knows the workflow. The seller's
 * enterprise administrators decide.
 */
@ApplicationScoped
public class OrderCancellationReview implements Candidates {

    /** Kind of the subject of a case. */
    public static final String SUBJECT = "order-cancellation";

    /** Working days for the seller's answer (platform rule). */
    static final int ANSWER_DAYS = 5;

    private Reviews reviews;
    private OrderCancellationDecision decision;
    private OrderCancellationJournal journal;
    private WorkingDays workingDays;

    protected OrderCancellationReview() {} // for CDI proxies

    @Inject
    public OrderCancellationReview(
            Reviews reviews,
            OrderCancellationDecision decision,
            OrderCancellationJournal journal,
            WorkingDays workingDays) {
        this.reviews = reviews;
        this.decision = decision;
        this.journal = journal;
        this.workingDays = workingDays;
    }

    void start(OrderCancellation cancellation, String username) {
        reviews.start(
                ProcessKey.ORDER_CANCELLATION,
                subject(cancellation),
                Routing.dueOn(workingDays.plus(journal.today(), ANSWER_DAYS))
                        .to(cancellation.sellerId())
                        .submittedBy(username));
    }

    void withdraw(OrderCancellation cancellation) {
        reviews.withdraw(subject(cancellation));
    }

    void decided(@Observes @About(SUBJECT) ReviewDecided decided) {
        if (decided.decision() == Decision.APPROVED) {
            decision.approve(decided.subject().id(), decided.comment());
        } else {
            decision.refuse(decided.subject().id(), decided.comment());
        }
    }

    void over(@Observes OrderCompleted completed) {
        decision.lapse(completed.orderId()).ifPresent(this::withdraw);
    }

    @Override
    public Set<String> subjectKinds() {
        return Set.of(SUBJECT);
    }

    @Override
    public Set<CandidateGroup> mayAct(ProcessKey process, String step, Subject subject, String organisation) {
        return Set.of(CandidateGroup.ofRoleIn(Role.ENTERPRISE_ADMIN.name(), organisation));
    }

    private static Subject subject(OrderCancellation cancellation) {
        return new Subject(SUBJECT, cancellation.id());
    }
}
