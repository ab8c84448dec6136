package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.RefusalSource;
import org.tongqu.workflow.WorkflowRefusal;

/** Says what a refusal of the workflow means to the person who asked; the code stays, behind {@code workflow.}. */
@ApplicationScoped
public class WorkflowRefusals implements RefusalSource {

    private static final String PREFIX = "workflow.";
    private static final String NOT_FOUND = "task.notFound";
    private static final String STRANGER = "task.notYours.NOT_A_CANDIDATE";

    private static final Map<String, Refusal.Kind> KINDS = Map.of(
            NOT_FOUND,
            Refusal.Kind.NOT_FOUND,
            STRANGER,
            Refusal.Kind.NOT_FOUND,
            "task.notYours.OWN_SUBMISSION",
            Refusal.Kind.NOT_PERMITTED,
            "task.notYours.CLAIMED_BY_OTHER",
            Refusal.Kind.CONFLICT,
            "task.notYours.NOT_CLAIMED",
            Refusal.Kind.CONFLICT,
            "task.alreadyDecided",
            Refusal.Kind.CONFLICT,
            "case.alreadyOpen",
            Refusal.Kind.CONFLICT,
            "case.busy",
            Refusal.Kind.CONFLICT,
            "case.notOpen",
            Refusal.Kind.CONFLICT);

    @Override
    public Optional<Refusal> refusalOf(Throwable failure) {
        return failure instanceof WorkflowRefusal refused ? Optional.of(translated(refused.code())) : Optional.empty();
    }

    private static Refusal translated(String code) {
        // To a stranger a task looks like one that does not exist.
        String told = STRANGER.equals(code) ? NOT_FOUND : code;
        return new Refusal(KINDS.getOrDefault(code, Refusal.Kind.RULE), PREFIX + told);
    }
}
