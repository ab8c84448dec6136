package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Payments that one person's software sends at the same time share a transaction, and each is answered as if it were alone. */
@ExtendWith(RunningPortal.class)
class PaymentsTogetherRestIT {

    private static final ExecutorService CLIENTS = Executors.newCachedThreadPool();
    private static final List<String> INVOICES = new ArrayList<>();

    private final RestClient finance = RunningPortal.as("finance");

    @BeforeAll
    static void fiveInvoicesOfOneSeller() {
        String agreement = TradeSteps.agreement(RunningPortal.people(), MatrixObjects.LISTED, "");
        for (int i = 0; i < 5; i++) {
            INVOICES.add(invoice(agreement));
        }
    }

    private static String invoice(String agreement) {
        String order = RestClient.id(RunningPortal.as("buyer")
                .post("/orders", TradeSteps.orderOf(agreement, MatrixObjects.LISTED))
                .expect(201));
        RunningPortal.as("publisher")
                .post("/usage-batches", JourneyData.usage(order, 0, 5))
                .expect(200);
        return RestClient.id(RunningPortal.as("finance")
                .post("/invoices", Map.of("orderId", order, "period", JourneyData.MONTH))
                .expect(201));
    }

    @AfterAll
    static void end() {
        CLIENTS.shutdownNow();
    }

    private CompletableFuture<RestClient.Answer> sent(String invoice, long fen, String reference) {
        Map<String, Object> payment = Map.of("amountFen", fen, "reference", reference);
        return CompletableFuture.supplyAsync(
                () -> finance.post("/invoices/" + invoice + "/payments", payment), CLIENTS);
    }

    /** While nobody can book in this month, the first one at work, so that the others come at the same time. */
    private List<RestClient.Answer> behindOneThatWaits(
            String reference, List<CompletableFuture<RestClient.Answer>> answers, Runnable sending)
            throws SQLException {
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select pg_advisory_xact_lock(hashtextextended('billing.period " + JourneyData.MONTH + "', 0))");
            CompletableFuture<RestClient.Answer> first = sent(INVOICES.get(0), 1, reference);
            Eventually.soon("the first waits", () -> waiting(statement) == 1);
            sending.run();
            Eventually.soon("others wait beside it", () -> waiting(statement) > 1);
            assertThat(first).isNotDone();
            connection.rollback();
            first.join().expect(200);
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static int waiting(Statement statement) {
        try (ResultSet row =
                statement.executeQuery("select count(*) from pg_locks where not granted and locktype = 'advisory'")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(String query) throws SQLException {
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private List<String> recorded(String invoice) {
        List<String> references = new ArrayList<>();
        finance.get("/invoices/" + invoice + "/history").expect(200).json().forEach(event -> {
            if (event.path("action").asText().equals("payment.recorded")) {
                assertThat(event.path("actor").asText()).isEqualTo("finance");
                references.add(event.at("/after/reference").asText());
            }
        });
        return references;
    }

    @Test
    void those_that_come_at_the_same_time_are_one_transaction_with_an_event_each() throws SQLException {
        List<CompletableFuture<RestClient.Answer>> answers = new ArrayList<>();
        List<RestClient.Answer> answered = behindOneThatWaits("TOGETHER-0", answers, () -> {
            for (int i = 1; i < 5; i++) {
                answers.add(sent(INVOICES.get(i), 10 + i, "TOGETHER-" + i));
            }
        });
        for (int i = 1; i < 5; i++) {
            JsonNode paid = answered.get(i - 1).expect(200).json();
            assertThat(paid.path("invoiceId").asText()).isEqualTo(INVOICES.get(i));
            assertThat(paid.path("reference").asText()).isEqualTo("TOGETHER-" + i);
            assertThat(paid.path("appliedFen").asLong()).isEqualTo(10 + i);
            assertThat(paid.path("state").asText()).isEqualTo("PARTIALLY_PAID");
            assertThat(recorded(INVOICES.get(i))).containsOnlyOnce("TOGETHER-" + i);
        }
        assertThat(value("select count(distinct xmin::text) || '/' || count(*) from billing.payment"
                        + " where reference like 'TOGETHER-_' and reference <> 'TOGETHER-0'"))
                .isEqualTo("1/4");
    }

    @Test
    void what_is_wrong_with_one_of_them_is_told_to_that_one_only() throws SQLException {
        List<CompletableFuture<RestClient.Answer>> answers = new ArrayList<>();
        List<RestClient.Answer> answered = behindOneThatWaits("AMONG-0", answers, () -> {
            answers.add(sent(INVOICES.get(1), 1, "AMONG-1"));
            answers.add(sent("INV-0", 1, "AMONG-2"));
            answers.add(sent(INVOICES.get(2), -1, "AMONG-3"));
            answers.add(sent(INVOICES.get(3), 1, "AMONG-4"));
        });
        answered.get(0).expect(200);
        answered.get(1).expectProblem(404, "invoice.notFound");
        answered.get(2).expectProblem(422, "invalid");
        answered.get(3).expect(200);
        assertThat(recorded(INVOICES.get(1))).containsOnlyOnce("AMONG-1");
        assertThat(recorded(INVOICES.get(2))).doesNotContain("AMONG-3");
        assertThat(value("select string_agg(reference, ',' order by reference) from billing.payment"
                        + " where reference like 'AMONG-_'"))
                .isEqualTo("AMONG-0,AMONG-1,AMONG-4");
    }

    @Test
    void one_that_is_repeated_among_others_is_answered_as_the_first_time() throws SQLException {
        JsonNode before = sent(INVOICES.get(1), 3, "AGAIN-1").join().expect(200).json();
        List<CompletableFuture<RestClient.Answer>> answers = new ArrayList<>();
        List<RestClient.Answer> answered = behindOneThatWaits("AGAIN-0", answers, () -> {
            answers.add(sent(INVOICES.get(1), 3, "AGAIN-1"));
            answers.add(sent(INVOICES.get(2), 3, "AGAIN-2"));
            answers.add(sent(INVOICES.get(3), 3, "AGAIN-3"));
            answers.add(sent(INVOICES.get(4), 3, "AGAIN-4"));
        });
        assertThat(answered.get(0).expect(200).json()).isEqualTo(before);
        answered.subList(1, 4).forEach(answer -> answer.expect(200));
        sent(INVOICES.get(2), 4, "AGAIN-1").join().expectProblem(409, "billing.payment.conflict");
        assertThat(recorded(INVOICES.get(1))).containsOnlyOnce("AGAIN-1");
    }

    /** The key makes the request one transaction with the answer that is kept, so nobody may share it. */
    @Test
    void a_payment_with_a_key_shares_its_transaction_with_nobody() throws SQLException {
        List<CompletableFuture<RestClient.Answer>> answers = new ArrayList<>();
        List<RestClient.Answer> answered = behindOneThatWaits("KEYED-0", answers, () -> {
            for (int i = 1; i < 5; i++) {
                int number = i;
                answers.add(CompletableFuture.supplyAsync(
                        () -> finance.post(
                                "/invoices/" + INVOICES.get(number) + "/payments",
                                Map.of("amountFen", 1, "reference", "KEYED-" + number),
                                Map.of("Idempotency-Key", "payment-" + number)),
                        CLIENTS));
            }
        });
        answered.forEach(answer -> answer.expect(200));
        assertThat(value("select count(distinct xmin::text) from billing.payment where reference like 'KEYED-_'"))
                .isEqualTo("5");
    }

    @Test
    void an_invoice_that_somebody_holds_keeps_only_its_own_payment_waiting() throws SQLException {
        try (Connection connection = RunningPortal.servers().postgres().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from billing.invoice where id = '" + INVOICES.get(0) + "' for update");
            CompletableFuture<RestClient.Answer> held = sent(INVOICES.get(0), 1, "HELD-0");
            sent(INVOICES.get(1), 1, "HELD-1").join().expect(200);
            sent(INVOICES.get(2), 1, "HELD-2").join().expect(200);
            assertThat(held).isNotDone();
            connection.rollback();
            held.join().expect(200);
        }
    }

    @Test
    void a_payment_without_anything_is_named_field_by_field() {
        String path = "/invoices/" + INVOICES.get(0) + "/payments";
        finance.post(path, Map.of()).expectProblem(422, "invalid");
        finance.post(path, null).expectProblem(422, "invalid");
    }
}
