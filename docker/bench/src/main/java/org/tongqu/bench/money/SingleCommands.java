package org.tongqu.bench.money;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.tongqu.bench.Steps;
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
    private static final int POSTINGS = 6;
    private static final int COLUMNS = 5;
    private static final int ACCOUNTS = 500;

    /** Until what runs often was optimised; after three minutes the compiler still takes a quarter of a processor. */
    private static final Duration WARMING_UP = Duration.ofMinutes(6);

    private static final Duration SHORTLY = Duration.ofSeconds(10);

    private static final Actor FINANCE = Actor.of("finance");

    private static final String RAW =
            """
            drop schema if exists raw cascade;
            create schema raw;
            create table raw.journal (
              id bigint generated always as identity primary key, business_key varchar(160) not null unique,
              effective_on date not null, narrative varchar(1000) not null);
            create table raw.posting (
              journal_id bigint not null, seq int not null, account_id bigint not null, amount_fen bigint not null,
              document varchar(80) not null, primary key (journal_id, seq));
            create index on raw.posting (account_id, journal_id);
            """;

    private final Instance instance;
    private final Steps steps;
    private final Duration length;

    /** Measures each of the two for that long, after warming up. */
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
            SparingDoor finance = instance.rest("finance").sparing();
            String run = "HD-" + System.nanoTime() + "-";
            double product = perSecond(WARMING_UP, client -> (number -> {
                String invoice = invoices.get(client * INVOICES_PER_CLIENT + number % INVOICES_PER_CLIENT);
                finance.post(
                        "/api/v1/invoices/" + invoice + "/payments",
                        Map.of("amountFen", 1, "reference", run + client + "-" + number));
            }));
            SparingDoor anyone = instance.rest().sparing();
            double empty = perSecond(SHORTLY, client -> (number -> anyone.get("/api/v1/status")));
            module.run(RAW);
            double raw = perSecond(SHORTLY, client -> new RawJournals(module.connect(), client));
            module.run("drop schema raw cascade");
            return new Rates(product, empty, raw);
        }
    }

    /** Something done again and again, each time with the next number. */
    @FunctionalInterface
    private interface Repeated extends AutoCloseable {
        void once(int number) throws SQLException;

        @Override
        default void close() throws SQLException {}
    }

    /** Makes what one client does. */
    @FunctionalInterface
    private interface Client {
        Repeated number(int client) throws SQLException;
    }

    private double perSecond(Duration warmingUp, Client client) {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            long begin = System.nanoTime() + warmingUp.toNanos();
            long end = begin + length.toNanos();
            List<CompletableFuture<Integer>> running = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> done(client, i, begin, end), threads))
                    .toList();
            int done = running.stream().mapToInt(CompletableFuture::join).sum();
            return done / (length.toNanos() / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private static int done(Client client, int number, long begin, long end) {
        try (Repeated repeated = client.number(number)) {
            int done = 0;
            for (int i = 0; System.nanoTime() < end; i++) {
                repeated.once(i);
                long now = System.nanoTime();
                done += now >= begin && now < end ? 1 : 0;
            }
            return done;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Transactions of one journal and its postings, which come from the client as those of a ledger do: the database cannot know
     * them.
     */
    private static final class RawJournals implements Repeated {

        private final Connection connection;
        private final PreparedStatement journal;
        private final PreparedStatement postings;
        private final int client;

        RawJournals(Connection connection, int client) throws SQLException {
            this.connection = connection;
            this.client = client;
            connection.setAutoCommit(false);
            journal = connection.prepareStatement("insert into raw.journal (business_key, effective_on, narrative)"
                    + " values (?, ?, 'paid') returning id");
            postings = connection.prepareStatement(
                    "insert into raw.posting (journal_id, seq, account_id, amount_fen, document) values "
                            + String.join(", ", Collections.nCopies(POSTINGS, "(?, ?, ?, ?, ?)")));
        }

        @Override
        public void once(int number) throws SQLException {
            String key = client + "-" + number;
            journal.setString(1, key);
            journal.setObject(2, LocalDate.EPOCH);
            long id;
            try (var row = journal.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
            for (int posting = 0; posting < POSTINGS; posting++) {
                int first = posting * COLUMNS;
                postings.setLong(first + 1, id);
                postings.setInt(first + 2, posting + 1);
                postings.setLong(first + 3, (number + posting) % ACCOUNTS);
                postings.setLong(first + 4, posting < POSTINGS - 1 ? 1 : 1 - POSTINGS);
                postings.setString(first + 5, key);
            }
            postings.executeUpdate();
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
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
