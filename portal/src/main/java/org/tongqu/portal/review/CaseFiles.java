package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.security.Accounts;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Reviews;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Tasks;

/** Puts the course of an object's reviews together; whoever asks has checked the right. */
@ApplicationScoped
public class CaseFiles {

    private Reviews reviews;
    private Tasks tasks;
    private Accounts accounts;

    protected CaseFiles() {} // for CDI proxies

    @Inject
    public CaseFiles(Reviews reviews, Tasks tasks, Accounts accounts) {
        this.reviews = reviews;
        this.tasks = tasks;
        this.accounts = accounts;
    }

    Optional<CaseFile> of(Subject subject) {
        return reviews.state(subject).map(state -> {
            List<CaseStep> history = tasks.historyOf(subject);
            return new CaseFile(state, history, people(history));
        });
    }

    private Map<String, String> people(List<CaseStep> history) {
        Map<String, String> names = new HashMap<>();
        history.stream()
                .flatMap(step -> step.verdict().stream())
                .map(verdict -> verdict.actor())
                .distinct()
                .forEach(username -> names.put(username, accounts.name(username)));
        return names;
    }
}
