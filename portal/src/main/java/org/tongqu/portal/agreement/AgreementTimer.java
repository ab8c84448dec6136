package org.tongqu.portal.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.background.Background;
import org.tongqu.portal.background.Rounds;

/** Looks every few minutes for agreements and amendments whose time to be signed or whose term is over; row locks keep nodes apart. */
@Singleton
@Startup
@DependsOn("PortalSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class AgreementTimer {

    @Inject
    private Background background;

    @Inject
    private AgreementDeadlines deadlines;

    @Inject
    private AmendmentDeadlines amendments;

    private List<Rounds> rounds;

    @PostConstruct
    void start() {
        rounds = List.of(
                background.due(deadlines::unsigned, deadlines::lapse),
                background.due(deadlines::expired, deadlines::expire),
                background.due(amendments::overdue, amendments::lapse));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(Rounds::stop);
    }
}
