package org.tongqu.portal.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts loading the demo data in the background once schemas and engine stand; until it ends the product is not ready. */
@Singleton
@Startup
@DependsOn("EngineStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DemoLoading loading;

    @PostConstruct
    void start() {
        executor.execute(this::load);
    }

    // The executor would keep the failure to itself: the log is where an operator looks when the start does not end.
    private void load() {
        try {
            loading.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the demo data could not be loaded; the product does not become ready", e);
        }
    }
}
