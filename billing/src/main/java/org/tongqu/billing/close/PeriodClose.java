package org.tongqu.billing.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.MoveRefused;

/** Locks, seals and closes months. */
@ApplicationScoped
@Transactional
public class PeriodClose {

    private Periods periods;
    private Clock clock;

    protected PeriodClose() {} // for CDI proxies

    /** Closing of the kept months. */
    @Inject
    public PeriodClose(Periods periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    /** Months that were locked, sealed or closed, newest first. */
    public List<AccountingPeriod> list() {
        return periods.list();
    }

    /** The month as it is now; an open one if nobody has touched it. */
    public AccountingPeriod get(BillingPeriod period) {
        return periods.find(period).orElseGet(() -> AccountingPeriod.open(period));
    }

    /** The month as it is now, which nobody else can move until the transaction ends. */
    public AccountingPeriod held(BillingPeriod period) {
        return periods.lock(period);
    }

    /** Whether the last day of a month is over, so that it can be locked. */
    public boolean isOver(BillingPeriod period) {
        return BillingPeriod.dateOf(clock.instant()).isAfter(period.lastDay());
    }

    /** The gates that a month does not pass now, in their order; none if it could be sealed once it is locked. */
    public List<GateFailed> failedGates(BillingPeriod period) {
        List<GateFailed> failed = new ArrayList<>(periods.failedGates(period));
        periods.sealedBefore(period)
                .filter(earlier -> !periods.journals(earlier.period()).root().equals(earlier.root()))
                .map(earlier -> new GateFailed.Found(earlier.period().toString(), ""))
                .ifPresent(changed -> failed.add(new GateFailed(Gate.EARLIER_UNCHANGED, 1, List.of(changed))));
        failed.sort(Comparator.comparing(GateFailed::gate));
        return List.copyOf(failed);
    }

    /**
     * Locks a month: from now on no journal can be dated in it. One that is locked already is left as it is.
     *
     * @throws CloseRefused with {@code notOver} before its last day is over, with {@code earlierOpen} if an earlier month
     *     with journals is open
     */
    public AccountingPeriod lock(BillingPeriod period) {
        if (!isOver(period)) {
            throw new CloseRefused("notOver", period, period.lastDay());
        }
        AccountingPeriod month = periods.lock(period);
        if (month.state() != PeriodState.OPEN) {
            return month;
        }
        periods.openBefore(period).ifPresent(earlier -> {
            throw new CloseRefused("earlierOpen", period, earlier);
        });
        return kept(month.locked(clock.instant()));
    }

    /**
     * Seals a locked month: writes balances and the root over its journals. One that is sealed already is left as it is.
     *
     * @throws MoveRefused if it is not locked
     * @throws CloseRefused with {@code gates} if a gate is not passed
     */
    public AccountingPeriod seal(BillingPeriod period, Actor by) {
        AccountingPeriod month = periods.lock(period);
        if (month.state() == PeriodState.SEALED || month.state() == PeriodState.CLOSED) {
            return month;
        }
        PeriodState.MOVES.require(month.state(), PeriodState.SEALED);
        List<GateFailed> failed = failedGates(period);
        if (!failed.isEmpty()) {
            throw new CloseRefused("gates", period, failed);
        }
        periods.writeSnapshot(period);
        return kept(month.sealed(periods.journals(period), by, clock.instant()));
    }

    /**
     * Closes a sealed month for a second person, who states the root that was verified. One that is closed already with
     * that root is left as it is.
     *
     * @throws MoveRefused if it is not sealed
     * @throws CloseRefused with {@code samePerson} for who sealed it, with {@code root} if that is not the root of the
     *     journals as they are now
     */
    public AccountingPeriod close(BillingPeriod period, String root, Actor by) {
        AccountingPeriod month = periods.lock(period);
        if (!month.root().equals(root) || !periods.journals(period).root().equals(root)) {
            throw new CloseRefused("root", period);
        }
        if (month.state() == PeriodState.CLOSED) {
            return month;
        }
        if (month.sealedBy().equals(by.name())) {
            throw new CloseRefused("samePerson", period, by.name());
        }
        return kept(month.closed(by, clock.instant()));
    }

    private AccountingPeriod kept(AccountingPeriod month) {
        periods.keep(month);
        return month;
    }
}
