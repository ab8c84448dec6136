package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.Locale;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.DocumentNumbers;

/** Numbers from one database sequence per kind of document. */
@ApplicationScoped
public class SequenceNumbers implements DocumentNumbers {

    private BillingStore store;
    private Clock clock;

    protected SequenceNumbers() {} // for CDI proxies

    /** Numbers of the business year of the clock. */
    @Inject
    public SequenceNumbers(BillingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String next(DocumentKind kind) {
        String sequence = "billing." + kind.name().toLowerCase(Locale.ROOT) + "_no";
        long number = store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select nextval(cast(? as regclass))")) {
                select.setString(1, sequence);
                return Rows.first(select, row -> row.getLong(1)).orElseThrow();
            }
        });
        int year = BillingPeriod.dateOf(clock.instant()).getYear();
        return String.format(Locale.ROOT, "%s-%d-%06d", kind.prefix(), year, number);
    }
}
