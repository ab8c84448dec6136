package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every amount leads back to the records of use, and what is taken away as a document equals the ledger. */
@ExtendWith(RunningPortal.class)
class PaperRestIT {

    private static final int RECORDS = 150;
    private static final String MEMBER = "O030";

    private static final RestClient member = RunningPortal.as("member.o030");
    private static final RestClient finance = RunningPortal.as("finance");
    private static final RestClient buyersAdmin = RunningPortal.as("enterprise.o031");

    private static String invoice;
    private static String settlement;

    @BeforeAll
    static void settledRevenue() {
        People people = RunningPortal.people();
        String demand = RunningPortal.visitor()
                .get("/demands?size=1")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        String consortium = ConsortiumSteps.consortium(people, demand);
        ConsortiumSteps.shareAgreement(people, consortium);
        String order = TradeSteps.order(people, MatrixObjects.LISTED, consortium);
        RunningPortal.as("publisher")
                .post("/usage-batches", JourneyData.usage(order, 0, RECORDS))
                .expect(200);
        JsonNode issued = finance.post("/invoices", Map.of("orderId", order, "period", JourneyData.MONTH))
                .expect(201)
                .json();
        invoice = issued.path("id").asText();
        settlement = finance.post("/settlements", Map.of("invoiceId", invoice))
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        String path = "/settlements/" + settlement;
        finance.get(path + "/document").expectProblem(409, "paper.nothing");
        finance.post(path + "/calculation", null).expect(200);
        for (String who : List.of("lead", "member.o030", "member.o033")) {
            RunningPortal.as(who).post(path + "/confirm", null).expect(200);
        }
        TradeSteps.pay(people, issued);
    }

    @Test
    void a_member_walks_from_a_line_of_its_statement_over_journal_and_charges_to_every_record_of_use() {
        JsonNode section = list(statement().path("sections"))
                .filter(one -> one.path("document").asText().equals(settlement))
                .findFirst()
                .orElseThrow();
        JsonNode journal = member.get("/journals/" + section.path("journal").asText())
                .expect(200)
                .json();
        assertThat(journal.path("kind").asText()).isEqualTo("SETTLEMENT_POSTED");
        assertThat(sum(journal.path("lines"), "amountFen")).isZero();
        assertThat(journal.path("whole").asBoolean()).isTrue();
        assertThat(journal.hasNonNull("reverses")).isFalse();
        assertThat(list(journal.path("lines"))
                        .filter(line -> line.path("account").asText().equals("HELD")
                                && line.path("owner").asText().equals(MEMBER))
                        .mapToLong(line -> -line.path("amountFen").asLong())
                        .sum())
                .isEqualTo(section.path("mineFen").asLong());
        assertThat(list(journal.path("documents")).map(one -> one.path("id").asText()))
                .contains(invoice, settlement);
        member.get("/invoices/" + invoice).expect(404);

        JsonNode charges =
                member.get("/invoices/" + invoice + "/charges").expect(200).json();
        assertThat(charges).hasSize(1);
        JsonNode charge = charges.get(0);
        JsonNode pool = list(journal.path("lines"))
                .filter(line -> line.path("account").asText().equals("POOL"))
                .findFirst()
                .orElseThrow();
        assertThat(charge.at("/amounts/netFen").asLong())
                .isEqualTo(pool.path("amountFen").asLong());
        assertThat(charge.at("/usage/sealed").asBoolean()).isTrue();
        BigDecimal tiers = list(charge.at("/price/tiers"))
                .map(tier -> tier.path("fen").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(tiers.setScale(0, java.math.RoundingMode.HALF_UP).longValueExact())
                .isEqualTo(charge.at("/amounts/grossFen").asLong());
        assertThat(usedQuantity()).isEqualByComparingTo(charge.path("quantity").decimalValue());
    }

    private static BigDecimal usedQuantity() {
        BigDecimal quantity = BigDecimal.ZERO;
        int records = 0;
        for (int page = 0; records < RECORDS; page++) {
            JsonNode found = member.get("/invoices/" + invoice + "/charges/1/usage?size=100&page=" + page)
                    .expect(200)
                    .json();
            assertThat(found.path("total").asInt()).isEqualTo(RECORDS);
            assertThat(found.path("items")).isNotEmpty();
            for (JsonNode usage : found.path("items")) {
                quantity = quantity.add(usage.path("quantity").decimalValue());
                records++;
            }
        }
        return quantity;
    }

    @Test
    void of_a_journal_everybody_reads_only_what_the_pages_tell() {
        JsonNode release = list(member.get("/journals?document=" + settlement)
                        .expect(200)
                        .json())
                .filter(journal -> journal.path("kind").asText().equals("REVENUE_RELEASED"))
                .findFirst()
                .orElseThrow();
        assertThat(release.path("whole").asBoolean()).isFalse();
        assertThat(sum(release.path("lines"), "amountFen")).isZero();
        assertThat(list(release.path("lines")).map(line -> line.path("owner").asText("")))
                .containsOnly(MEMBER, "");
        JsonNode all = RunningPortal.as("auditor")
                .get("/journals/" + release.path("id").asText())
                .expect(200)
                .json();
        assertThat(all.path("whole").asBoolean()).isTrue();
        // The buyer's side knows the invoice and its payment, and nothing of who shares the revenue.
        List<String> told = list(buyersAdmin
                        .get("/journals?document=" + invoice)
                        .expect(200)
                        .json())
                .map(journal -> journal.path("kind").asText())
                .toList();
        assertThat(told).containsExactly("INVOICE_ISSUED", "PAYMENT_RECEIVED");
        assertThat(buyersAdmin
                        .get("/journals?document=" + settlement)
                        .expect(200)
                        .json())
                .isEmpty();
        buyersAdmin.get("/journals/" + release.path("id").asText()).expectProblem(404, "journal.notFound");
    }

    @Test
    void a_document_in_any_form_is_recorded_once_equals_the_ledger_and_can_be_verified_by_anybody()
            throws IOException, SQLException {
        JsonNode statement = statement();
        String path = "/statements/" + MEMBER + "/" + JourneyData.MONTH + "/document";
        assertThat(member.get(path).expect(200).body()).startsWith("%PDF");
        assertThat(member.get(path + "?format=xlsx").expect(200).body()).startsWith("PK");
        String csv = member.get(path + "?format=csv").expect(200).body();
        assertThat(csv).contains(statement.path("verification").asText());
        assertThat(posted(csv)).isEqualTo(postedInTheLedger());
        assertThat(count(
                        "select count(*) from portal.issued_document where digest = ?",
                        statement.path("digest").asText()))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from portal.audit_event where action = 'document.issued' and subject_id = ?",
                        statement.path("number").asText()))
                .isPositive();
        member.get(path + "?format=doc").expectProblem(422, "invalid");
        buyersAdmin.get(path).expect(404);

        RestClient anybody = RunningPortal.visitor();
        String code = statement.path("verification").asText().replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        RestClient.Answer answer = anybody.get("/verification?code=" + code).expect(200);
        assertThat(answer.json().path("issued").asBoolean()).isTrue();
        assertThat(answer.json().path("kind").asText()).isEqualTo("STATEMENT");
        assertThat(answer.json().path("digest").asText())
                .isEqualTo(statement.path("digest").asText());
        assertThat(answer.body()).doesNotContain(MEMBER, "示例");
        assertThat(anybody.get("/verification?code=TQJS000000000000")
                        .expect(200)
                        .json()
                        .path("issued")
                        .asBoolean())
                .isFalse();
        assertThat(buyersAdmin
                        .get("/invoices/" + invoice + "/document")
                        .expect(200)
                        .body())
                .startsWith("%PDF");
        assertThat(member.get("/settlements/" + settlement + "/document?format=csv")
                        .expect(200)
                        .body())
                .contains("TQFP");
    }

    private static JsonNode statement() {
        return member.get("/statements/" + MEMBER + "/" + JourneyData.MONTH)
                .expect(200)
                .json();
    }

    /** What settlements added, as the file says. */
    private static BigDecimal posted(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).stream()
                .filter(row -> row.size() > 7 && row.get(2).equals("结算入账"))
                .map(row -> new BigDecimal(row.get(4)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal postedInTheLedger() throws SQLException {
        String sql = "select sum(-p.amount_fen) from billing.posting p"
                + " join billing.account a on a.id = p.account_id join billing.journal j on j.id = p.journal_id"
                + " where a.code = ? and j.kind = 'SETTLEMENT_POSTED'"
                + " and to_char(j.effective_on, 'YYYY-MM') = '" + JourneyData.MONTH + "'";
        return BigDecimal.valueOf(count(sql, "HELD:" + MEMBER), 2);
    }

    private static long count(String sql, String parameter) throws SQLException {
        try (Connection connection = RunningPortal.servers().postgres().connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static long sum(JsonNode array, String field) {
        return list(array).mapToLong(one -> one.path(field).asLong()).sum();
    }
}
