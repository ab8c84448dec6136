package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.security.Needs;
import org.tongqu.workflow.Subject;

/**
 * Finds the objects behind subjects of all kinds.
 *
 * <p>Not transactional on purpose: a feature that refuses to show an object must not end the caller's transaction.
 */
@ApplicationScoped
public class SubjectLinks {

    private Instance<SubjectLink> links;

    protected SubjectLinks() {} // for CDI proxies

    @Inject
    public SubjectLinks(@Any Instance<SubjectLink> links) {
        this.links = links;
    }

    /** The object, or empty if the caller must not know of it. */
    @Needs("task.read")
    public Optional<SubjectFacts> find(Subject subject) {
        try {
            return Optional.of(require(subject));
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND || refused.kind() == Refusal.Kind.NOT_PERMITTED) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    SubjectFacts require(Subject subject) {
        for (SubjectLink link : links) {
            if (link.kind().equals(subject.kind())) {
                return link.of(subject.id());
            }
        }
        throw new CaseNotFound(subject.kind(), subject.id());
    }
}
