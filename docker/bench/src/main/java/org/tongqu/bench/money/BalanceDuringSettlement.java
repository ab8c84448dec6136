package org.tongqu.bench.money;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.tongqu.bench.Steps;
import org.tongqu.bench.scale.Door;
import org.tongqu.bench.scale.Instance;
import org.tongqu.bench.scale.Latencies;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareSigning;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.invoice.Invoicing;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;
import org.tongqu.billing.order.OrderRequest;
import org.tongqu.billing.order.OrderTerms;
import org.tongqu.billing.order.Ordering;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PurposeClass;

/** A member asks for its balance again and again while its consortium settles, both through REST of a running product. */
final class BalanceDuringSettlement {

    /** What a member has on its account from a year of 2,000 pools a month. */
    private static final int HISTORY = 24_000;

    private static final Actor FINANCE = Actor.of("finance");
    private static final PartyRef LEAD = PartyRef.of("O011");
    private static final PartyRef MEMBER = PartyRef.of("O030");
    private static final PartyRef OTHER = PartyRef.of("O033");
    private static final List<String> VOTERS = List.of("lead", "member.o030", "member.o033");

    private final Instance instance;
    private final Steps steps;

    BalanceDuringSettlement(Instance instance, Steps steps) {
        this.instance = instance;
        this.steps = steps;
    }

    /** The waiting times, from the first settlement to the last. */
    Latencies measure(int settlements) throws IOException {
        List<String> invoices = invoices(settlements);
        Door member = instance.rest("member.o030");
        String balance = "/api/v1/balances/" + MEMBER.id();
        member.get(balance);
        Latencies latencies = new Latencies();
        CompletableFuture<Void> settling = CompletableFuture.runAsync(() -> settle(invoices));
        while (!settling.isDone()) {
            latencies.add(member.timed(balance));
        }
        settling.join();
        return latencies;
    }

    private void settle(List<String> invoices) {
        Door finance = instance.rest("finance");
        List<Door> voters = VOTERS.stream().map(instance::rest).toList();
        for (int i = 0; i < invoices.size(); i++) {
            String settlement = finance.post("/api/v1/settlements", Map.of("invoiceId", invoices.get(i)))
                    .at("/0/id")
                    .asText();
            String path = "/api/v1/settlements/" + settlement;
            finance.post(path + "/calculation", Map.of());
            voters.forEach(voter -> voter.post(path + "/confirm", Map.of()));
            steps.progress("invoices settled through REST", i + 1, invoices.size());
        }
    }

    /** Invoices to be settled and a year on the account of the member, made by the module beside the product. */
    private List<String> invoices(int number) throws IOException {
        LocalDateTime now = LocalDateTime.now(BillingPeriod.ZONE);
        try (BillingModule module = BillingModule.beside(instance.databaseUrl(), instance.databasePassword(), now)) {
            LocalDate month = now.toLocalDate().withDayOfMonth(1);
            String agreement = agreement(module, month);
            List<String> invoices = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                String order = order(module, agreement, month, i);
                invoices.add(module.service(Invoicing.class)
                        .issue(order, BillingPeriod.of(month), FINANCE)
                        .id());
            }
            module.service(Ledger.class)
                    .postAll(
                            IntStream.range(0, HISTORY)
                                    .mapToObj(i -> past(i, month))
                                    .toList(),
                            FINANCE);
            steps.step("%,d invoices to settle, %,d postings on the account of the member", number, HISTORY);
            return invoices;
        }
    }

    private static String agreement(BillingModule module, LocalDate month) {
        ShareTerms terms = ShareTerms.of(List.of(
                new MemberShare(LEAD, Ppm.of(400_000), 1),
                new MemberShare(MEMBER, Ppm.of(350_000), 2),
                new MemberShare(OTHER, Ppm.of(250_000), 3)));
        ShareSigning signing = module.service(ShareSigning.class);
        return module.in(() -> {
            ShareAgreementVersion version = signing.propose(
                    PartyRef.of("IC-001"), "", new ShareProposal("示例收益分配协议", terms, month, null), FINANCE);
            for (PartyRef party : terms.parties()) {
                signing.sign(version.id(), party, version.digest(), Actor.of("for " + party));
            }
            return version.agreement().id();
        });
    }

    private static String order(BillingModule module, String agreement, LocalDate month, int number) {
        Ordering ordering = module.service(Ordering.class);
        OrderRequest request = new OrderRequest(
                new OrderRequest.Parties(PartyRef.of("O031"), LEAD),
                ProductRef.of("DP-0001"),
                PricePlan.monthly("月", BigDecimal.valueOf(100_001L + number, 2)),
                OrderTerms.of(PurposeClass.INDUSTRIAL_DEVELOPMENT, month, month.plusYears(1)),
                "",
                agreement);
        return module.in(() -> {
            String order = ordering.place(request, FINANCE).id();
            ordering.activate(order, FINANCE);
            return order;
        });
    }

    private static JournalEntry past(int number, LocalDate month) {
        String id = "past-" + number;
        return JournalEntry.of(JournalKind.SETTLEMENT_POSTED, id, month, "Settlement " + id)
                .debit(new Account(AccountKind.SUSPENSE, ""), Fen.of(number + 1L), id)
                .credit(Account.held(MEMBER), Fen.of(number + 1L), id);
    }
}
