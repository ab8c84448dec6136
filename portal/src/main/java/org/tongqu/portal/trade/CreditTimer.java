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

/** Looks every few minutes for credit notes whose time to be confirmed is over; row locks keep several nodes apart. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class CreditTimer {

    @Inject
    private Background background;

    @Inject
    private CreditDesk desk;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = background.due(desk::overdue, desk::expire);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }
}
