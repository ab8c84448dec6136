package org.tongqu.portal.trade;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tongqu.portal.background.Background;
import org.tongqu.portal.background.Rounds;

/** Looks every few minutes for orders whose term is over; row locks keep several nodes apart. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class OrderTimer {

    @Inject
    private Background background;

    @Inject
    private OrderCompletion completion;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = background.due(completion::over, completion::complete);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }
}
