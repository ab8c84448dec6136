package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.Disputes;

/** Disputes and what was given of them in tables of the same names. */
@ApplicationScoped
public class JpaDisputes implements Disputes {

    private BillingStore store;

    protected JpaDisputes() {} // for CDI proxies

    /** Disputes in the store. */
    @Inject
    public JpaDisputes(BillingStore store) {
        this.store = store;
    }

    @Override
    public Optional<Dispute> find(String disputeId) {
        return Optional.ofNullable(store.em().find(Dispute.class, disputeId));
    }

    @Override
    public Slice<Dispute> list(Window window) {
        return store.slice(Dispute.class, "from Dispute e", Map.of(), window);
    }

    @Override
    public Slice<Dispute> ofParty(PartyRef party, Window window) {
        String clause =
                """
                from Dispute e where e.settlement.seller = :party or exists (
                  select h from SettlementShare h where h.run.settlement = e.settlement and h.party = :party)""";
        return store.slice(Dispute.class, clause, Map.of("party", party), window);
    }
}
