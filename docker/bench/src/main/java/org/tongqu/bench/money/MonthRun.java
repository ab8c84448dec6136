package org.tongqu.bench.money;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.tongqu.bench.Steps;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareSigning;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.close.PeriodClose;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoicing;
import org.tongqu.billing.order.Ordering;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementCalculation;
import org.tongqu.billing.settlement.SettlementPosting;
import org.tongqu.billing.settlement.SettlementReview;
import org.tongqu.billing.statement.MemberStatements;
import org.tongqu.billing.usage.Metering;
import org.tongqu.billing.usage.UsageRecord;

/** A generated month through the product's services, from the first record of use to the statements of all parties. */
final class MonthRun {

    private static final int BATCH = 1_000;
    private static final int BATCHES_AT_ONCE = 50;
    private static final int ORDERS_AT_ONCE = 200;
    private static final Actor FINANCE = Actor.of("finance");
    private static final Actor AUDITOR = Actor.of("auditor");

    private final BillingModule module;
    private final GeneratedMonth month;
    private final MonthSizes sizes;
    private final Steps steps;
    private final String[] agreements;
    private final String[] orders;
    private final String[] invoices;

    MonthRun(BillingModule module, GeneratedMonth month, Steps steps) {
        this.module = module;
        this.month = month;
        this.sizes = month.sizes();
        this.steps = steps;
        this.agreements = new String[sizes.agreements()];
        this.orders = new String[sizes.invoices()];
        this.invoices = new String[sizes.invoices()];
    }

    /** Agreements signed and orders accepted, as they are before the month begins. */
    void prepare() {
        for (int i = 0; i < agreements.length; i++) {
            agreements[i] = signed(i);
        }
        steps.step("%,d share agreements proposed, proved and signed", agreements.length);
        Ordering ordering = module.service(Ordering.class);
        for (int from = 0; from < orders.length; from += ORDERS_AT_ONCE) {
            int begin = from;
            module.in(() -> {
                for (int i = begin; i < Math.min(begin + ORDERS_AT_ONCE, orders.length); i++) {
                    int agreement = month.agreementOf(i);
                    orders[i] = ordering.place(month.order(i, agreement < 0 ? null : agreements[agreement]), FINANCE)
                            .id();
                    ordering.activate(orders[i], FINANCE);
                }
                return null;
            });
        }
        steps.step("%,d orders placed and accepted", orders.length);
    }

    private String signed(int number) {
        ShareSigning signing = module.service(ShareSigning.class);
        ShareTerms terms = GeneratedTerms.of(number, sizes);
        return module.in(() -> {
            ShareProposal proposal =
                    new ShareProposal("示例收益分配协议 " + number, terms, GeneratedMonth.MONTH.firstDay(), null);
            ShareAgreementVersion version = signing.propose(PartyRef.of("C" + number), "", proposal, FINANCE);
            for (PartyRef member : terms.parties()) {
                signing.sign(version.id(), member, version.digest(), Actor.of("for " + member));
            }
            return version.agreement().id();
        });
    }

    /** All records of use in batches, by as many senders as there are processors; seconds without those for making them. */
    double ingest() {
        module.clock().moveTo(GeneratedMonth.MONTH.lastDay().atTime(LocalTime.of(23, 50)));
        Metering metering = module.service(Metering.class);
        long nanos = 0;
        for (int from = 0; from < sizes.records(); from += BATCH * BATCHES_AT_ONCE) {
            int to = Math.min(from + BATCH * BATCHES_AT_ONCE, sizes.records());
            List<List<UsageRecord>> batches = batches(from, to);
            long begin = System.nanoTime();
            batches.parallelStream().forEach(metering::record);
            nanos += System.nanoTime() - begin;
            steps.progress("records of use taken in", to, sizes.records());
        }
        return nanos / 1e9;
    }

    private List<List<UsageRecord>> batches(int from, int to) {
        List<List<UsageRecord>> batches = new ArrayList<>();
        for (int begin = from; begin < to; begin += BATCH) {
            List<UsageRecord> batch = new ArrayList<>(BATCH);
            for (int i = begin; i < Math.min(begin + BATCH, to); i++) {
                batch.add(month.use(i, orders[month.orderOf(i)]));
            }
            batches.add(batch);
        }
        return batches;
    }

    /** One invoice for every order, by as many workers as there are processors. */
    double invoice() {
        Invoicing invoicing = module.service(Invoicing.class);
        return timed("invoices issued", orders.length, i -> {
            Invoice invoice = invoicing.issue(orders[i], GeneratedMonth.MONTH, FINANCE);
            invoices[i] = invoice.net().isPositive() ? invoice.id() : null;
        });
    }

    /** Every pool opened, calculated, confirmed by all its members one by one, and booked. */
    double settle() {
        int single = invoices.length - sizes.pools();
        double alone =
                timed("invoices settled for their sellers", single, i -> settle(sizes.pools() + i, SharingFacts.NONE));
        double shared = timed("agreements settled with their members", agreements.length, agreement -> {
            // One pool after the other: terms of the year look back on what was booked before.
            ShareTerms terms = GeneratedTerms.of(agreement, sizes);
            for (int pool = agreement; pool < sizes.pools(); pool += agreements.length) {
                settle(pool, GeneratedTerms.facts(terms, pool, sizes));
            }
        });
        return alone + shared;
    }

    private void settle(int number, SharingFacts facts) {
        if (invoices[number] == null) {
            return;
        }
        SettlementReview review = module.service(SettlementReview.class);
        SettlementCalculation calculation = module.service(SettlementCalculation.class);
        for (Settlement settlement : calculation.open(invoices[number], FINANCE)) {
            String run = calculation.calculate(settlement.id(), facts, FINANCE).id();
            review.open(run, FINANCE);
            for (PartyRef member : settlement.reviewers()) {
                review.confirm(run, member, Actor.of("for " + member));
            }
            module.service(SettlementPosting.class).post(run, FINANCE);
        }
    }

    /** The month locked, sealed behind all its gates and closed by a second person. */
    double close() {
        LocalDateTime next = GeneratedMonth.MONTH.next().firstDay().atTime(9, 0);
        module.clock().moveTo(next);
        PeriodClose close = module.service(PeriodClose.class);
        long begin = System.nanoTime();
        close.lock(GeneratedMonth.MONTH);
        String root = close.seal(GeneratedMonth.MONTH, FINANCE).root();
        close.close(GeneratedMonth.MONTH, root, AUDITOR);
        double seconds = (System.nanoTime() - begin) / 1e9;
        steps.step("month closed in %.1f s", seconds);
        return seconds;
    }

    /** A statement for everybody who sells or shares. */
    double statements() {
        MemberStatements statements = module.service(MemberStatements.class);
        return timed(
                "statements made",
                sizes.parties(),
                i -> statements.of(
                        GeneratedTerms.party(i), GeneratedMonth.MONTH.firstDay(), GeneratedMonth.MONTH.lastDay()));
    }

    private double timed(String what, int number, IntConsumer work) {
        AtomicInteger done = new AtomicInteger();
        long begin = System.nanoTime();
        IntStream.range(0, number).parallel().forEach(i -> {
            work.accept(i);
            steps.progress(what, done.incrementAndGet(), number);
        });
        return (System.nanoTime() - begin) / 1e9;
    }
}
