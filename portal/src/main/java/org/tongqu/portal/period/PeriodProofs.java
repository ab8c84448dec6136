package org.tongqu.portal.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.close.Proving;
import org.tongqu.portal.security.Needs;

/** Shows that the journals of a sealed month are what they were. */
@ApplicationScoped
@Transactional
public class PeriodProofs {

    private static final String READ = "period.read";

    private PeriodMonths months;
    private Proving proving;

    protected PeriodProofs() {} // for CDI proxies

    @Inject
    public PeriodProofs(PeriodMonths months, Proving proving) {
        this.months = months;
        this.proving = proving;
    }

    /** The proof that a journal is under the root of its month. */
    @Needs(READ)
    public ProofFacts prove(String id, long journal) {
        BillingPeriod period = months.find(id).period();
        return ProofFacts.of(proving.prove(period, journal));
    }

    /** The root of a sealed month, made again from its journals. */
    @Needs(READ)
    public RootFacts root(String id) {
        BillingPeriod period = months.find(id).period();
        var checked = proving.check(period);
        return new RootFacts(id, checked.journals(), checked.sealed(), checked.current(), checked.holds());
    }
}
