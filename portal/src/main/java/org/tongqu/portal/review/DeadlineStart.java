package org.tongqu.portal.review;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tongqu.portal.background.Background;
import org.tongqu.workflow.Timers;

/** Lets the deadlines of reviews run once the portal serves requests. */
@Singleton
@Startup
@DependsOn("EngineStartup")
@TransactionManagement(TransactionManagementType.BEAN)
public class DeadlineStart {

    @Inject
    private Background background;

    @Inject
    private Timers timers;

    @PostConstruct
    void start() {
        background.once(timers::run);
    }
}
