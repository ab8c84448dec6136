package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.tongqu.workflow.CaseBusy;
import org.tongqu.workflow.WorkflowRefusal;

/**
 * Lets changes of one case happen one after the other.
 *
 * <p>The engine alone only notices simultaneous changes when it writes, and then one of two members who confirm in the same
 * moment would be turned away. The row lock makes the second wait until the first transaction ends.
 */
@Dependent
class CaseLock {

    // The root execution of a case has the case's id; its row disappears when the case ends.
    private static final String LOCK = "select ID_ from ACT_RU_EXECUTION where ID_ = ? for update";

    private final ProcessEngine engine;

    @Inject
    CaseLock(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * Does some work as one command while nobody else can change the case.
     *
     * @return what the work returned; empty, without working, if the case is not open
     * @throws CaseBusy if something that does not lock, such as a timer, changed the case in the same moment
     */
    <T> Optional<T> whileHeld(String caseId, Function<CommandContext, T> work) {
        try {
            return engine.getManagementService().executeCommand(command -> {
                if (!locked(command, caseId)) {
                    return Optional.empty();
                }
                try {
                    return Optional.of(work.apply(command));
                } catch (WorkflowRefusal refusal) {
                    throw new Carrier(refusal);
                }
            });
        } catch (Carrier carrier) {
            throw carrier.refusal;
        } catch (FlowableOptimisticLockingException e) {
            throw new CaseBusy(caseId, e);
        }
    }

    /**
     * Makes a change as one command while nobody else can change the case.
     *
     * @return whether the case is open, so that the change was made
     * @throws CaseBusy as above
     */
    boolean changeWhileHeld(String caseId, Runnable change) {
        return whileHeld(caseId, command -> {
                    change.run();
                    return true;
                })
                .orElse(false);
    }

    private static boolean locked(CommandContext command, String caseId) {
        try (PreparedStatement statement = CommandContextUtil.getDbSqlSession(command)
                .getSqlSession()
                .getConnection()
                .prepareStatement(LOCK)) {
            statement.setString(1, caseId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new FlowableException("cannot lock case " + caseId, e);
        }
    }

    /** Carries a refusal through the engine without an error in its log, because a refusal is an answer. */
    private static final class Carrier extends FlowableException {
        private static final long serialVersionUID = 1L;
        private final transient WorkflowRefusal refusal;

        Carrier(WorkflowRefusal refusal) {
            super(refusal.getMessage(), refusal);
            this.refusal = refusal;
        }

        @Override
        public boolean isLogged() {
            return false;
        }
    }
}
