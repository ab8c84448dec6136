package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.portal.time.WorkingDays;

/** How long a buyer may look at what was delivered: some working days after the day of delivery. */
@ApplicationScoped
public class AcceptancePeriod {

    private WorkingDays calendar;
    private int workingDays;

    protected AcceptancePeriod() {} // for CDI proxies

    /** @param workingDays platform rule; the installation may set another one */
    @Inject
    public AcceptancePeriod(
            WorkingDays calendar,
            @ConfigProperty(name = "tongqu.delivery.acceptance-days", defaultValue = "5") int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("tongqu.delivery.acceptance-days must be positive");
        }
        this.calendar = calendar;
        this.workingDays = workingDays;
    }

    /** When silence becomes acceptance: the end of the last day in Beijing. */
    OffsetDateTime end(OffsetDateTime delivered) {
        LocalDate day = delivered.atZoneSameInstant(BillingPeriod.ZONE).toLocalDate();
        return calendar.plus(day, workingDays)
                .plusDays(1)
                .atStartOfDay(BillingPeriod.ZONE)
                .toOffsetDateTime();
    }
}
