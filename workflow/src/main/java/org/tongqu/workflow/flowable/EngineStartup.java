package org.tongqu.workflow.flowable;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Starts the workflow engine after the schemas are migrated, and stops it before they go.
 *
 * <p>Beans that start cases at deployment time declare {@code @DependsOn("EngineStartup")}.
 */
@Singleton
@Startup
@DependsOn({"BillingSchema", "PortalSchema"})
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineStartup {

    @Inject
    EngineRoom room;

    @PostConstruct
    void start() {
        room.start();
    }

    @PreDestroy
    void stop() {
        room.stop();
    }
}
