package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.settlement.PartyDue;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.billing.settlement.Payouts;

/** Payouts in table {@code payout}, and what is owed to parties in the accounts of the ledger. */
@ApplicationScoped
public class JpaPayouts implements Payouts {

    private static final String RESERVED =
            """
            select coalesce(sum(amount_fen), 0) from billing.payout
            where party_id = ? and status in ('CREATED', 'CHECKED', 'APPROVED')""";

    /** The window counts before it cuts; every sum is looked up by its account. */
    private static final String DUES =
            """
            select owner, held, payable, reserved, transit, owing, count(*) over ()
            from (
              select owner,
                -coalesce(sum(balance) filter (where kind = 'HELD'), 0) as held,
                -coalesce(sum(balance) filter (where kind = 'PAYABLE'), 0) as payable,
                coalesce((select sum(p.amount_fen) from billing.payout p where p.party_id = owner
                  and p.status in ('CREATED', 'CHECKED', 'APPROVED')), 0) as reserved,
                -coalesce(sum(balance) filter (where kind = 'PAYOUT_TRANSIT'), 0) as transit,
                coalesce(sum(balance) filter (where kind = 'CLAWBACK_RECV'), 0) as owing
              from (
                select a.owner, a.kind,
                  (select sum(p.amount_fen) from billing.posting p where p.account_id = a.id) as balance
                from billing.account a
                where a.kind in ('HELD', 'PAYABLE', 'PAYOUT_TRANSIT', 'CLAWBACK_RECV')) balances
              group by owner) parties
            where (held, payable, transit, owing) <> (0, 0, 0, 0)
            order by payable desc, owner
            limit ? offset ?""";

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
    public Optional<Payout> find(String payoutId) {
        return Optional.ofNullable(store.em().find(Payout.class, payoutId));
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
    public Fen reserved(PartyRef party) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(RESERVED)) {
                select.setString(1, party.id());
                return Rows.first(select, row -> Fen.of(row.getLong(1))).orElseThrow();
            }
        });
    }

    @Override
    public Slice<Payout> list(Set<PayoutState> states, Window window) {
        return store.slice(Payout.class, "from Payout e where e.status in :states", Map.of("states", states), window);
    }

    @Override
    public Slice<Payout> ofParties(Collection<PartyRef> parties, Set<PayoutState> states, Window window) {
        return parties.isEmpty()
                ? new Slice<>(List.of(), 0)
                : store.slice(
                        Payout.class,
                        "from Payout e where e.party in :parties and e.status in :states",
                        Map.of("parties", parties, "states", states),
                        window);
    }

    @Override
    public List<Payout> ofParty(PartyRef party, Instant from, Instant before) {
        String query =
                """
                select p from Payout p
                where p.party = :party and p.createdAt >= :from and p.createdAt < :before order by p.id""";
        return store.em()
                .createQuery(query, Payout.class)
                .setParameter("party", party)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
    }

    @Override
    public Slice<PartyDue> dues(Window window) {
        return store.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(DUES)) {
                select.setInt(1, window.limit());
                select.setInt(2, window.offset());
                List<Counted> found = Rows.read(select, JpaPayouts::counted);
                long total = found.isEmpty() ? 0 : found.get(0).total();
                return new Slice<>(found.stream().map(Counted::due).toList(), total);
            }
        });
    }

    private record Counted(PartyDue due, long total) {}

    private static Counted counted(ResultSet row) throws SQLException {
        PartyDue due = new PartyDue(
                PartyRef.of(row.getString(1)),
                Fen.of(row.getLong(2)),
                Fen.of(row.getLong(3)),
                Fen.of(row.getLong(4)),
                Fen.of(row.getLong(5)),
                Fen.of(row.getLong(6)));
        return new Counted(due, row.getLong(7));
    }
}
