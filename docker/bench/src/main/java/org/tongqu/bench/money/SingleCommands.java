package org.tongqu.bench.money;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongqu.bench.Steps;
import org.tongqu.bench.scale.Door;
import org.tongqu.bench.scale.Instance;
import org.tongqu.bench.scale.SparingDoor;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.invoice.Invoicing;
import org.tongqu.billing.order.OrderRequest;
import org.tongqu.billing.order.OrderTerms;
import org.tongqu.billing.order.Ordering;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PurposeClass;

/**
 * Payments noted one by one through REST of a running product, each a transaction with its journal and its audit event; and
 * beside them requests that do nothing, and on the same server transactions of one journal with six postings and nothing else.
 */
final class SingleCommands {

    private static final int CLIENTS = 8;
    private static final int INVOICES_PER_CLIENT = 25;
    private static final int TURNS = 6;

    /** Until what runs often was optimised; after three minutes the compiler still takes a quarter of a processor. */
    private static final Duration WARMING_UP = Duration.ofMinutes(6);

    private static final Duration SHORTLY = Duration.ofSeconds(10);

    private static final Actor FINANCE = Actor.of("finance");

    private final Instance instance;
    private final Steps steps;
    private final Duration length;

    /** Measures each of the three for that long, after warming up. */
    SingleCommands(Instance instance, Steps steps, Duration length) {
        this.instance = instance;
        this.steps = steps;
        this.length = length;
    }

    /**
     * Commands per second.
     *
     * @param product through REST
     * @param empty requests through REST that ask for nothing but the status of the product
     * @param raw to the database directly
     */
    record Rates(double product, double empty, double raw) {

        double ratio() {
            return product / raw;
        }
    }

    Rates measure() throws IOException {
        LocalDateTime now = LocalDateTime.now(BillingPeriod.ZONE);
        try (BillingModule module = BillingModule.beside(instance.databaseUrl(), instance.databasePassword(), now)) {
            List<String> invoices = invoices(module, now.toLocalDate().withDayOfMonth(1));
            steps.step("%,d invoices to be paid fen by fen", invoices.size());
            module.run(RawJournals.TABLES);
            Door finance = instance.rest("finance");
            Door anyone = instance.rest();
            String run = "HD-" + System.nanoTime() + "-";
            try (Crew paying =
                            new Crew(CLIENTS, i -> new Payments(finance.sparing(), mine(invoices, i), run + i + "-"));
                    Crew asking = new Crew(CLIENTS, i -> new Questions(anyone.sparing()));
                    Crew booking = new Crew(CLIENTS, i -> new RawJournals(module.connect(), i))) {
                return measured(paying, asking, booking);
            } finally {
                module.run(RawJournals.NO_TABLES);
            }
        }
    }

    /** In turns, there and back, so that what happens on the machine for longer than a turn happens to all of them. */
    private Rates measured(Crew paying, Crew asking, Crew booking) {
        paying.perSecond(WARMING_UP);
        asking.perSecond(SHORTLY);
        booking.perSecond(SHORTLY);
        Duration turn = length.dividedBy(TURNS);
        double product = 0;
        double empty = 0;
        double raw = 0;
        for (int i = 0; i < TURNS; i++) {
            if (i % 2 == 0) {
                product += paying.perSecond(turn);
                empty += asking.perSecond(turn);
                raw += booking.perSecond(turn);
            } else {
                raw += booking.perSecond(turn);
                empty += asking.perSecond(turn);
                product += paying.perSecond(turn);
            }
        }
        return new Rates(product / TURNS, empty / TURNS, raw / TURNS);
    }

    private static List<String> mine(List<String> invoices, int client) {
        return invoices.subList(client * INVOICES_PER_CLIENT, (client + 1) * INVOICES_PER_CLIENT);
    }

    private record Payments(SparingDoor door, List<String> invoices, String reference) implements Crew.Repeated {

        @Override
        public void once(int number) {
            door.post(
                    "/api/v1/invoices/" + invoices.get(number % invoices.size()) + "/payments",
                    Map.of("amountFen", 1, "reference", reference + number));
        }

        @Override
        public void close() {
            door.close();
        }
    }

    private record Questions(SparingDoor door) implements Crew.Repeated {

        @Override
        public void once(int number) {
            door.get("/api/v1/status");
        }

        @Override
        public void close() {
            door.close();
        }
    }

    private static List<String> invoices(BillingModule module, LocalDate month) {
        List<String> invoices = new ArrayList<>();
        for (int i = 0; i < CLIENTS * INVOICES_PER_CLIENT; i++) {
            String order = order(module, month);
            invoices.add(module.service(Invoicing.class)
                    .issue(order, BillingPeriod.of(month), FINANCE)
                    .id());
        }
        return invoices;
    }

    private static String order(BillingModule module, LocalDate month) {
        Ordering ordering = module.service(Ordering.class);
        OrderRequest request = new OrderRequest(
                new OrderRequest.Parties(PartyRef.of("O031"), PartyRef.of("O011")),
                ProductRef.of("DP-0001"),
                PricePlan.monthly("月", BigDecimal.valueOf(1_000_000)),
                OrderTerms.of(PurposeClass.INDUSTRIAL_DEVELOPMENT, month, month.plusYears(1)),
                "",
                null);
        return module.in(() -> {
            String order = ordering.place(request, FINANCE).id();
            ordering.activate(order, FINANCE);
            return order;
        });
    }
}
