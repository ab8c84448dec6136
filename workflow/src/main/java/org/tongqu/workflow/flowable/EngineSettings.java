package org.tongqu.workflow.flowable;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.variable.ParallelMultiInstanceLoopVariableType;
import org.flowable.variable.service.impl.types.BooleanType;
import org.flowable.variable.service.impl.types.DefaultVariableTypes;
import org.flowable.variable.service.impl.types.IntegerType;
import org.flowable.variable.service.impl.types.LongStringType;
import org.flowable.variable.service.impl.types.NullType;
import org.flowable.variable.service.impl.types.StringType;

/** What every engine of this module has in common, in the container and in tests. */
final class EngineSettings {

    private static final int STRING_COLUMN = 4000;

    private EngineSettings() {}

    /** Makes an engine safe and gives it the two beans its processes may use. */
    static void apply(
            ProcessEngineConfigurationImpl engine, DataSource dataSource, ProcessSteps steps, ProcessActions actions) {
        engine.setDataSource(dataSource);
        engine.setHistoryLevel(HistoryLevel.AUDIT);
        engine.setDisableIdmEngine(true);
        engine.setDisableEventRegistry(true);
        engine.setEnableConfiguratorServiceLoader(false);
        engine.setEnableSafeBpmnXml(true);
        // The engine's own pictures need fonts of the desktop, and would be resources the guard does not know.
        engine.setCreateDiagramOnDeploy(false);
        // With the case lock the last sign-off can leave at once; the default adds a job to every sign-off.
        engine.setParallelMultiInstanceAsyncLeave(false);
        engine.setBeans(Map.of("steps", steps, "actions", actions));
        engine.setCustomPreDeployers(List.of(new GuardedDeployer(new DefinitionGuard(KnownHashes.shipped()))));
        engine.setVariableTypes(plainTypes(engine));
        engine.setIdGenerator(new SequenceIds(dataSource));
    }

    /** Plain values only. Without a serialising type the engine can neither write nor read a Java object. */
    private static DefaultVariableTypes plainTypes(ProcessEngineConfigurationImpl engine) {
        DefaultVariableTypes types = new DefaultVariableTypes();
        types.addType(new NullType());
        types.addType(new StringType(STRING_COLUMN));
        types.addType(new LongStringType(STRING_COLUMN + 1));
        types.addType(new BooleanType());
        types.addType(new IntegerType());
        types.addType(new ParallelMultiInstanceLoopVariableType(engine));
        return types;
    }
}
