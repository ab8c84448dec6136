package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.SharingFacts.Recovered;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.settlement.ClawbackClaim;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.Settlements;

/** Settlements, their runs, parts and votes in tables of the same names. */
@ApplicationScoped
public class JpaSettlements implements Settlements {

    private static final String SHARED_BEFORE =
            """
            select h.stage, h.party_id, sum(h.amount_fen)
            from billing.settlement s
            join billing.share_agreement_version v on v.id = s.version_id and v.agreement_id = ?
            join billing.settlement_run r on r.settlement_id = s.id and r.status in ('POSTED', 'CLOSED')
            join billing.settlement_share h on h.run_id = r.id
            where h.stage = 'COST_RECOVERY' or h.stage in ('SHARE', 'RESIDUAL') and s.period between ? and ?
            group by 1, 2 order by 1, 2""";

    private static final String UNPOSTED =
            """
            select s.id
            from billing.settlement s
            join billing.share_agreement_version v on v.id = s.version_id and v.agreement_id = ?
            join billing.settlement_run r on r.settlement_id = s.id
            where r.status in ('CALCULATED', 'IN_REVIEW', 'CONFIRMED') order by s.id limit 1""";

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
    public SharingFacts sharedBefore(String agreementId, int year) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SHARED_BEFORE)) {
                select.setString(1, agreementId);
                select.setString(2, year + "-01");
                select.setString(3, year + "-12");
                return facts(Rows.read(select, JpaSettlements::stageTotal));
            }
        });
    }

    private record StageTotal(StageKind stage, Recovered total) {}

    private static StageTotal stageTotal(ResultSet row) throws SQLException {
        Fen amount = Fen.of(row.getLong(3));
        return new StageTotal(
                StageKind.valueOf(row.getString(1)), new Recovered(PartyRef.of(row.getString(2)), amount));
    }

    private static SharingFacts facts(List<StageTotal> totals) {
        List<Recovered> recovered = totals.stream()
                .filter(t -> t.stage() == StageKind.COST_RECOVERY)
                .map(StageTotal::total)
                .toList();
        List<Fen> shared = totals.stream()
                .filter(t -> t.stage() != StageKind.COST_RECOVERY)
                .map(t -> t.total().amount())
                .toList();
        return SharingFacts.NONE.sharedBefore(Fen.sum(shared)).recovered(recovered);
    }

    @Override
    public Optional<String> unposted(String agreementId) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(UNPOSTED)) {
                select.setString(1, agreementId);
                return Rows.first(select, row -> row.getString(1));
            }
        });
    }

    @Override
    public List<ClawbackClaim> clawbacksOf(String creditNoteId) {
        return store.em()
                .createQuery(
                        "select c from ClawbackClaim c where c.creditNoteId = :note order by c.id", ClawbackClaim.class)
                .setParameter("note", creditNoteId)
                .getResultList();
    }

    @Override
    public Slice<Settlement> list(Window window) {
        return store.slice(Settlement.class, "from Settlement e", Map.of(), window);
    }
}
