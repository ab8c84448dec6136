package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.Payouts;

/** Payouts in table {@code payout}. */
@ApplicationScoped
public class JpaPayouts implements Payouts {

    private BillingStore store;

    protected JpaPayouts() {} // for CDI proxies

    /** Payouts in the store. */
    @Inject
    public JpaPayouts(BillingStore store) {
        this.store = store;
    }

    @Override
    public void add(Payout payout) {
        store.em().persist(payout);
    }

    @Override
    public Optional<Payout> lock(String payoutId) {
        return store.lock(Payout.class, payoutId);
    }

    @Override
    public Optional<Payout> byReference(String reference) {
        return store.em()
                .createQuery("select p from Payout p where p.reference = :reference", Payout.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Slice<Payout> ofParty(PartyRef party, Window window) {
        return store.slice(Payout.class, "from Payout e where e.party = :party", Map.of("party", party), window);
    }
}
