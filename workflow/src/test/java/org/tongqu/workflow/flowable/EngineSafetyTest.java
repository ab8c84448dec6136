package org.tongqu.workflow.flowable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.workflow.flowable.EngineUnderTest.TODAY;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;

class EngineSafetyTest {

    private static final Subject DEMAND = new Subject("demand", "D1");

    private final EngineUnderTest workflow = new EngineUnderTest();

    @AfterEach
    void close() {
        workflow.close();
    }

    @Test
    void aDefinitionChangedInTheDatabaseIsNotRun() throws SQLException {
        String evil = new String(ShippedProcesses.content(ProcessKey.DEMAND_BATCH_REVIEW), UTF_8)
                .replace(
                        "flowable:expression=\"${actions.run(execution, 'remindOverdue')}\"",
                        "flowable:class=\"evil.Delegate\"");
        try (Connection connection = settings().getDataSource().getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update ACT_GE_BYTEARRAY set BYTES_ = ? where NAME_ = ?")) {
            update.setBytes(1, evil.getBytes(UTF_8));
            update.setString(2, ShippedProcesses.fileName(ProcessKey.DEMAND_BATCH_REVIEW));
            assertThat(update.executeUpdate()).isOne();
        }
        // As after a restart: the engine has to read the definition again.
        settings().getProcessDefinitionCache().clear();

        assertThatThrownBy(() -> workflow.reviews.start(ProcessKey.DEMAND_BATCH_REVIEW, DEMAND, Routing.dueOn(TODAY)))
                .hasStackTraceContaining("its hash is not known");
        assertThat(workflow.reviews.state(DEMAND)).isEmpty();
    }

    @Test
    void deployingTheSameProcessesAgainMakesNoNewVersion() {
        ShippedProcesses.deployTo(workflow.engine);

        assertThat(workflow.engine
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .list())
                .hasSize(ProcessKey.values().length)
                .allSatisfy(definition -> assertThat(definition.getVersion()).isOne());
    }

    @Test
    void expressionsKnowTwoBeansOnly() {
        assertThat(settings().getBeans()).containsOnlyKeys("steps", "actions");
        assertThat(settings().isEnableSafeBpmnXml()).isTrue();
        assertThat(settings().isDisableIdmEngine()).isTrue();
        assertThat(settings().isDisableEventRegistry()).isTrue();
        assertThat(settings().getVariableTypes().getVariableType("serializable"))
                .isNull();
    }

    @Test
    void theActionsTheProcessesNameAreKnown() {
        assertThat(ShippedProcesses.actions(ProcessKey.DEMAND_BATCH_REVIEW)).containsExactly("remindOverdue");
        assertThat(ShippedProcesses.actions(ProcessKey.SETTLEMENT_SIGNOFF))
                .containsExactly("postSettlement", "remindOverdue");
    }

    @Test
    void theJobExecutorFindsADueTimerByItself() {
        workflow.reviews.start(ProcessKey.DEMAND_BATCH_REVIEW, DEMAND, Routing.dueOn(TODAY));
        settings().getAsyncExecutor().setDefaultTimerJobAcquireWaitTimeInMillis(50);
        settings().getAsyncExecutor().setDefaultAsyncJobAcquireWaitTimeInMillis(50);
        workflow.today(TODAY.plusDays(1));

        settings().getAsyncExecutor().start();
        try {
            await(() -> workflow.diary.contains("remindOverdue demand:D1") && jobs() == 0);
        } finally {
            settings().getAsyncExecutor().shutdown();
        }

        assertThat(workflow.diary).containsExactly("remindOverdue demand:D1");
    }

    private long jobs() {
        return workflow.engine.getManagementService().createTimerJobQuery().count()
                + workflow.engine.getManagementService().createJobQuery().count();
    }

    private ProcessEngineConfigurationImpl settings() {
        return (ProcessEngineConfigurationImpl) workflow.engine.getProcessEngineConfiguration();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("gave up waiting").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }
}
