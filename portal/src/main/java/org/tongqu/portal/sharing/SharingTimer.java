package org.tongqu.portal.sharing;

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

/** Looks every few minutes for texts whose days to be signed are over; row locks keep several nodes apart. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class SharingTimer {

    @Inject
    private Background background;

    @Inject
    private ShareSignatures signatures;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = background.due(signatures::overdue, signatures::lapse);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }
}
