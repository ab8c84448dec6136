package org.tongqu.billing.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicReference;
import org.tongqu.billing.BillingPeriod;

/** Proves that a journal is under the root of its month. */
@ApplicationScoped
@Transactional
public class Proving {

    private Periods periods;

    protected Proving() {} // for CDI proxies

    /** Proofs from the kept journals. */
    @Inject
    public Proving(Periods periods) {
        this.periods = periods;
    }

    /**
     * The proof for a journal of a sealed or closed month.
     *
     * @throws CloseRefused with {@code noJournal} if the month has no journal of that number, with {@code notSealed} before
     *     the month is sealed
     */
    public JournalProof prove(BillingPeriod period, long journal) {
        Periods.Place place =
                periods.place(period, journal).orElseThrow(() -> new CloseRefused("noJournal", period, journal));
        String root = sealedRoot(period);
        InclusionPath path = new InclusionPath(place.index(), place.journals());
        AtomicReference<String> proven = new AtomicReference<>();
        periods.eachJournal(period, (id, text) -> {
            path.add(text);
            if (id == journal) {
                proven.set(text);
            }
        });
        return new JournalProof(period, journal, proven.get(), path.proof(), root);
    }

    /**
     * The root of a sealed or closed month, made again from its journals.
     *
     * @throws CloseRefused with {@code notSealed} before the month is sealed
     */
    public RootCheck check(BillingPeriod period) {
        String sealed = sealedRoot(period);
        MerkleTree tree = periods.journals(period);
        return new RootCheck(tree.leaves(), sealed, tree.root());
    }

    private String sealedRoot(BillingPeriod period) {
        return periods.find(period)
                .map(AccountingPeriod::root)
                .filter(written -> !written.isEmpty())
                .orElseThrow(() -> new CloseRefused("notSealed", period));
    }
}
