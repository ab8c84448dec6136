package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.Settlements;

/** Settlements, their runs, parts and votes in tables of the same names. */
@ApplicationScoped
public class JpaSettlements implements Settlements {

    private BillingStore store;

    protected JpaSettlements() {} // for CDI proxies

    /** Settlements in the store. */
    @Inject
    public JpaSettlements(BillingStore store) {
        this.store = store;
    }

    @Override
    public void add(Settlement settlement) {
        store.em().persist(settlement);
    }

    @Override
    public Optional<Settlement> find(String settlementId) {
        return Optional.ofNullable(store.em().find(Settlement.class, settlementId));
    }

    @Override
    public Optional<Settlement> lock(String settlementId) {
        return store.lock(Settlement.class, settlementId);
    }

    @Override
    public Optional<SettlementRun> findRun(String runId) {
        return Optional.ofNullable(store.em().find(SettlementRun.class, runId));
    }

    @Override
    public List<Settlement> ofInvoice(String invoiceId) {
        return store.em()
                .createQuery("select s from Settlement s where s.invoiceId = :invoice order by s.id", Settlement.class)
                .setParameter("invoice", invoiceId)
                .getResultList();
    }

    @Override
    public Slice<Settlement> ofConsortium(PartyRef consortium, Window window) {
        return store.slice(
                Settlement.class,
                "from Settlement e where e.consortium = :consortium",
                Map.of("consortium", consortium),
                window);
    }

    @Override
    public Slice<Settlement> ofParty(PartyRef party, Window window) {
        String clause =
                """
                from Settlement e where e.seller = :party or exists (
                  select h from SettlementShare h where h.run.settlement = e and h.party = :party)""";
        return store.slice(Settlement.class, clause, Map.of("party", party), window);
    }

    @Override
    public Slice<Settlement> list(Window window) {
        return store.slice(Settlement.class, "from Settlement e", Map.of(), window);
    }
}
