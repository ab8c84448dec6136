package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.delegate.DelegateExecution;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.spi.ProcessAction;

/**
 * Runs the actions a process names; the expressions know it as {@code actions}.
 *
 * <p>While a decision is taken, actions are held back until the decision has been announced, so that the domain hears of the
 * last confirmation before it is told to act on it. On a timer nothing is announced and they run at once.
 */
@ApplicationScoped
class ProcessActions {

    private static final String HELD = "tongqu.heldActions";

    private final Iterable<ProcessAction> actions;

    @Inject
    ProcessActions(@Any Instance<ProcessAction> actions) {
        this((Iterable<ProcessAction>) actions);
    }

    ProcessActions(Iterable<ProcessAction> actions) {
        this.actions = actions;
    }

    // for CDI proxies
    protected ProcessActions() {
        this(List.of());
    }

    /** Runs an action about the subject of a case; called by the processes. */
    @ActivateRequestContext
    public void run(DelegateExecution execution, String name) {
        ProcessAction action = named(name);
        Subject subject = Facts.subject(execution);
        List<Runnable> held = held(Context.getCommandContext());
        if (held == null) {
            action.run(subject);
        } else {
            held.add(() -> action.run(subject));
        }
    }

    /** Lets the engine do something and gives back the actions it met on the way, not yet run. */
    static List<Runnable> holdBackDuring(CommandContext command, Runnable work) {
        List<Runnable> outer = held(command);
        List<Runnable> held = new ArrayList<>();
        command.addAttribute(HELD, held);
        try {
            work.run();
        } finally {
            command.addAttribute(HELD, outer);
        }
        return held;
    }

    @SuppressWarnings("unchecked") // only this class writes the attribute
    private static List<Runnable> held(CommandContext command) {
        return (List<Runnable>) command.getAttribute(HELD);
    }

    /** Whether exactly one action has this name. */
    boolean offers(String name) {
        return allNamed(name).size() == 1;
    }

    private ProcessAction named(String name) {
        List<ProcessAction> named = allNamed(name);
        if (named.size() != 1) {
            throw new IllegalStateException(named.size() + " process actions are named " + name);
        }
        return named.get(0);
    }

    private List<ProcessAction> allNamed(String name) {
        List<ProcessAction> named = new ArrayList<>();
        for (ProcessAction action : actions) {
            if (action.name().equals(name)) {
                named.add(action);
            }
        }
        return named;
    }
}
