package org.tongqu.bench.money;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tongqu.bench.Steps;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.TaxRate;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.agreement.Waterfall;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/** Books of many pools, shared by their terms and posted in bulk through the ledger. */
final class BulkPosting {

    /** Postings of a pool: three of its invoice, and of its settlement one for the pool, the platform and each member. */
    static final int POSTINGS_PER_POOL = 10;

    static final int POSTINGS_PER_SETTLEMENT = 7;

    private static final int MEMBERS = 5;
    private static final int JOURNALS_AT_ONCE = 2_000;
    private static final int PARTIES = 500;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final Actor FINANCE = Actor.of("finance");

    private final BillingModule module;
    private final Steps steps;
    private final int pools;

    BulkPosting(BillingModule module, Steps steps, int pools) {
        this.module = module;
        this.steps = steps;
        this.pools = pools;
    }

    /**
     * Postings of settlements per second, from the terms to the commit, by as many workers as there are processors. The pools and
     * their terms are there before, as they are in the books: to make them up is not the product's work.
     */
    double perSecond() {
        post("invoices posted in bulk", BulkPosting::invoice);
        List<Pool> open =
                IntStream.range(0, pools).parallel().mapToObj(Pool::of).toList();
        long begin = System.nanoTime();
        int posted = post("settlements calculated and posted in bulk", number -> open.get(number)
                .settlement());
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (posted != pools || post("settlements posted a second time", BulkPosting::settlement) != 0) {
            throw new IllegalStateException("A settlement was not posted exactly once");
        }
        return (double) pools * POSTINGS_PER_SETTLEMENT / seconds;
    }

    private int post(String what, IntFunction<JournalEntry> entry) {
        Ledger ledger = module.service(Ledger.class);
        int batches = (pools + JOURNALS_AT_ONCE - 1) / JOURNALS_AT_ONCE;
        int posted = IntStream.range(0, batches)
                .parallel()
                .map(batch -> {
                    int from = batch * JOURNALS_AT_ONCE;
                    return ledger.postAll(
                            IntStream.range(from, Math.min(from + JOURNALS_AT_ONCE, pools))
                                    .mapToObj(entry)
                                    .toList(),
                            FINANCE);
                })
                .sum();
        steps.step("%,d %s", posted, what);
        return posted;
    }

    private static String id(String prefix, int number) {
        return String.format(Locale.ROOT, "%s-2026-%06d", prefix, number);
    }

    private static Fen pool(int number) {
        return Fen.of(10_000 + number * 7_919L % 1_000_000);
    }

    static JournalEntry invoice(int number) {
        String id = id("IV", number);
        Fen tax = TaxRate.INFORMATION_SERVICES.taxOn(pool(number));
        return JournalEntry.of(JournalKind.INVOICE_ISSUED, "invoice:" + id, DAY, "Invoice " + id)
                .debit(
                        Account.receivable(PartyRef.of("B" + number % PARTIES)),
                        pool(number).plus(tax),
                        id)
                .credit(Account.pool(id), pool(number), id)
                .credit(Account.tax(TaxRate.INFORMATION_SERVICES), tax, id);
    }

    static JournalEntry settlement(int number) {
        return Pool.of(number).settlement();
    }

    /** The net of an invoice that waits to be shared. */
    private record Pool(String settlementId, String invoiceId, Fen net, ShareTerms terms) {

        static Pool of(int number) {
            return new Pool(id("ST", number), id("IV", number), pool(number), BulkPosting.terms(number));
        }

        JournalEntry settlement() {
            Map<PartyRef, Fen> totals = new LinkedHashMap<>();
            for (Waterfall.Part part : Waterfall.split(net, terms, List.of())) {
                totals.merge(part.party(), part.amount(), Fen::plus);
            }
            JournalEntry entry = JournalEntry.of(
                            JournalKind.SETTLEMENT_POSTED,
                            "settlement:" + settlementId + "-1",
                            DAY,
                            "Settlement " + settlementId)
                    .debit(Account.pool(invoiceId), net, settlementId);
            for (Map.Entry<PartyRef, Fen> total : totals.entrySet()) {
                entry = entry.credit(Account.held(total.getKey()), total.getValue(), settlementId);
            }
            return entry;
        }
    }

    private static ShareTerms terms(int number) {
        int[] weights = {300_001, 249_999, 200_003, 150_007, 99_990};
        List<MemberShare> members = IntStream.range(0, MEMBERS)
                .mapToObj(i -> new MemberShare(
                        GeneratedTerms.party((number * MEMBERS + i) % PARTIES), Ppm.of(weights[i]), i + 1))
                .toList();
        return new ShareTerms(
                List.of(new Stage(StageKind.PLATFORM_FEE, Ppm.of(30_000), GeneratedTerms.PLATFORM)), members);
    }
}
