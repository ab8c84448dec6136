package org.tongqu.portal.trade;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.order.OrderRequest;
import org.tongqu.billing.order.OrderTerms;
import org.tongqu.billing.order.Ordering;
import org.tongqu.billing.usage.Metering;
import org.tongqu.billing.usage.UsageRecord;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.agreement.TermsInForce;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;

/** Loads fictional orders under the demo agreements, some with the use of last month, invoiced and paid. */
@ApplicationScoped
public class TradeDemo implements DemoPart {

    static final Actor DEMO = Actor.of("demo");
    private static final String KIND = "order";

    @Inject
    private Agreements agreements;

    @Inject
    private Ordering ordering;

    @Inject
    private Metering metering;

    @Inject
    private DemoInvoices invoices;

    @Inject
    private TradeDesk desk;

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public int order() {
        return 92;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        BillingPeriod month = BillingPeriod.of(desk.today().withDayOfMonth(1).minusDays(1));
        for (JsonNode line : files.read("orders.json")) {
            String id = line.path("agreement").asText();
            Optional<Agreement> agreement = agreements
                    .find(id)
                    .filter(found -> found.isInForce(month.firstDay()))
                    .filter(found -> found.on(month.firstDay())
                            .product(line.path("product").asText())
                            .isPresent());
            if (agreement.isPresent()) {
                report.loaded(KIND, load(agreement.get(), line, month));
            } else {
                report.rejected(KIND, id, "no agreement on that product in force in " + month);
            }
        }
    }

    private String load(Agreement agreement, JsonNode line, BillingPeriod month) {
        String product = line.path("product").asText();
        TermsInForce agreed = agreement.on(month.firstDay());
        OrderTerms terms = OrderTerms.of(
                AgreedPlan.purpose(agreement.purposeClass()),
                month.firstDay(),
                agreed.terms().expiresOn());
        OrderRequest request = new OrderRequest(
                new OrderRequest.Parties(PartyRef.of(agreement.buyerId()), PartyRef.of(agreement.providerId())),
                ProductRef.of(product),
                AgreedPlan.of(agreed.product(product).orElseThrow().price()),
                terms,
                agreement.id(),
                null);
        String order = ordering.place(request, DEMO).id();
        ordering.activate(order, DEMO);
        desk.record("order.placed", KIND, order, Map.of("agreement", agreement.id(), "product", product));
        if (line.has("records")) {
            use(order, line, month);
            invoices.paid(order, month);
        }
        return order;
    }

    private void use(String order, JsonNode line, BillingPeriod month) {
        BigDecimal quantity = new BigDecimal(line.path("quantity").asText());
        metering.record(IntStream.range(0, line.path("records").asInt())
                .mapToObj(day -> use(order, quantity, month.firstDay().plusDays(day)))
                .toList());
    }

    private static UsageRecord use(String order, BigDecimal quantity, LocalDate day) {
        return new UsageRecord(
                order,
                order,
                day.toString(),
                quantity,
                day.atTime(LocalTime.NOON).atZone(BillingPeriod.ZONE).toInstant());
    }
}
