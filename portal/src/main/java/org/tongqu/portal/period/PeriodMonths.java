package org.tongqu.portal.period;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.close.AccountingPeriod;
import org.tongqu.billing.close.MonthBook;
import org.tongqu.billing.close.PeriodClose;

/** Finds months: those with journals, those that were locked, and the present one. */
@Dependent
public class PeriodMonths {

    private final MonthBook book;
    private final PeriodClose closing;
    private final Clock clock;

    @Inject
    public PeriodMonths(MonthBook book, PeriodClose closing, Clock clock) {
        this.book = book;
        this.closing = closing;
        this.clock = clock;
    }

    /** All months, newest first. */
    List<AccountingPeriod> all() {
        BillingPeriod present = BillingPeriod.of(clock.instant());
        List<AccountingPeriod> months = new ArrayList<>(book.months());
        if (months.stream().noneMatch(month -> month.period().equals(present))) {
            int later = (int) months.stream()
                    .filter(month -> month.period().compareTo(present) > 0)
                    .count();
            months.add(later, AccountingPeriod.open(present));
        }
        return months;
    }

    /** @throws PeriodNotFound if nothing is or can be booked in that month yet */
    AccountingPeriod find(String id) {
        BillingPeriod period = parsed(id);
        return all().stream()
                .filter(month -> month.period().equals(period))
                .findFirst()
                .orElseThrow(() -> new PeriodNotFound(id));
    }

    PeriodFacts facts(AccountingPeriod month) {
        return PeriodFacts.of(month, closing.isOver(month.period()));
    }

    private static BillingPeriod parsed(String id) {
        try {
            return BillingPeriod.parse(id);
        } catch (DateTimeException e) {
            PeriodNotFound none = new PeriodNotFound(id);
            none.initCause(e);
            throw none;
        }
    }
}
