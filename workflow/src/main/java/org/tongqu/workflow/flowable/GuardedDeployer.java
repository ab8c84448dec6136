package org.tongqu.workflow.flowable;

import java.util.Map;
import org.flowable.common.engine.api.repository.EngineDeployment;
import org.flowable.common.engine.impl.EngineDeployer;

/**
 * Stands before the engine's own deployer, so that no definition is read past the guard: neither a new one nor one the engine
 * loads again from its tables, where somebody may have changed it.
 */
final class GuardedDeployer implements EngineDeployer {

    private final DefinitionGuard guard;

    GuardedDeployer(DefinitionGuard guard) {
        this.guard = guard;
    }

    @Override
    public void deploy(EngineDeployment deployment, Map<String, Object> settings) {
        deployment.getResources().forEach((name, resource) -> guard.check(name, resource.getBytes()));
    }

    @Override
    public void undeploy(EngineDeployment deployment, boolean cascade) {
        // Taking a definition away needs no guard.
    }
}
