package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Statements of the bank are taken in over REST, matched, undone and signed for by the operator's finance, and by nobody else. */
@ExtendWith(RunningPortal.class)
class BankRestIT {

    private final RestClient finance = RunningPortal.as(BankSteps.FINANCE);
    private final RestClient seller = RunningPortal.as("finance");

    private String invoice;
    private long gross;
    private String buyer;

    @BeforeEach
    void anInvoiceThatNobodyHasPaid() {
        String order = TradeSteps.order(RunningPortal.people(), MatrixObjects.LISTED, "");
        RunningPortal.as("publisher")
                .post("/usage-batches", JourneyData.usage(order, 0, 5))
                .expect(200);
        JsonNode issued = seller.post("/invoices", Map.of("orderId", order, "period", JourneyData.MONTH))
                .expect(201)
                .json();
        invoice = issued.path("id").asText();
        gross = issued.at("/amounts/grossFen").asLong();
        buyer = issued.at("/buyer/name").asText();
        String settlement = seller.post("/settlements", Map.of("invoiceId", invoice))
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        seller.post("/settlements/" + settlement + "/calculation", null).expect(200);
    }

    private String state(String id) {
        return finance.get(BankSteps.PATH + "/" + id)
                .expect(200)
                .json()
                .path("state")
                .asText();
    }

    private String invoiceState() {
        return seller.get("/invoices/" + invoice)
                .expect(200)
                .json()
                .path("state")
                .asText();
    }

    private long matchOf(String line) {
        return finance.get(line).expect(200).json().at("/matches/0/id").asLong();
    }

    @Test
    void a_receipt_pays_its_invoice_and_is_undone_and_assigned_again() throws SQLException {
        String id = BankSteps.compared(
                finance,
                List.of(
                        new BankSteps.Movement(gross, "示例付款单位", "HD-" + invoice, "付" + invoice),
                        new BankSteps.Movement(-1_200, "", "F-" + invoice, "手续费")));
        String path = BankSteps.PATH + "/" + id;
        assertThat(invoiceState()).isEqualTo("SETTLED");
        assertThat(state(id)).isEqualTo("MATCHING");
        JsonNode line = finance.get(path + "/lines/1").expect(200).json();
        assertThat(line.at("/matches/0/document").asText()).isEqualTo(invoice);
        assertThat(line.at("/matches/0/method").asText()).isEqualTo("REFERENCE");
        assertThat(line.path("openFen").asLong()).isZero();

        finance.post(path + "/lines/2/suspense", null).expectProblem(422, "billing.match.amount");
        finance.post(path + "/lines/2/charge", null).expect(200);
        assertThat(state(id)).isEqualTo("RECONCILED");
        finance.post(path + "/sign-off", Map.of("reason", "无")).expectProblem(422, "billing.match.nothingOpen");

        long match = matchOf(path + "/lines/1");
        finance.post(path + "/lines/1/undoing", Map.of("match", match)).expectProblem(422, "invalid");
        Map<String, Object> undoing = Map.of("match", match, "reason", "认错（示例）");
        finance.post(path + "/lines/1/undoing", undoing).expect(200);
        finance.post(path + "/lines/1/undoing", undoing).expectProblem(422, "billing.match.undone");
        assertThat(invoiceState()).isEqualTo("ISSUED");
        assertThat(seller.get("/invoices/" + invoice + "/history")
                        .expect(200)
                        .json()
                        .findValuesAsText("action"))
                .contains("payment.recorded", "payment.takenBack");

        suspendedThenAssigned(id);
        JourneyRestIT.invariantsHold();
    }

    /** Nobody knows the receipt for a while; then it is assigned to its invoice in two parts. */
    private void suspendedThenAssigned(String id) {
        String path = BankSteps.PATH + "/" + id;
        finance.post(path + "/lines/1/suspense", null).expect(200);
        assertThat(state(id)).isEqualTo("RECONCILED");
        finance.post(path + "/lines/1/undoing", Map.of("match", matchOf(path + "/lines/1"), "reason", "已查明（示例）"))
                .expect(200);
        String items = path + "/lines/1/items";
        JsonNode first = finance.get(items + "?size=1").expect(200).json();
        assertThat(first.at("/items/0/amountFen").asLong()).isEqualTo(gross);
        assertThat(first.path("items")).hasSize(1);
        for (String text : List.of(invoice.toLowerCase(Locale.ROOT), "%E8%B4%A2%E4%BA%A7%E4%BF%9D%E9%99%A9")) {
            JsonNode named =
                    finance.get(items + "?size=100&q=" + text).expect(200).json();
            assertThat(named.findValuesAsText("key")).contains(invoice);
        }
        assertThat(finance.get(items + "?q=%25").expect(200).json().path("items"))
                .isEmpty();
        Map<String, Object> part =
                Map.of("items", List.of(Map.of("kind", "INVOICE", "key", invoice, "amountFen", gross - 1)));
        finance.post(path + "/lines/1/assignment", Map.of("items", List.of())).expectProblem(422, "invalid");
        finance.post(path + "/lines/1/assignment", part).expect(200);
        finance.post(path + "/lines/1/assignment", part).expectProblem(422, "billing.match.amount");
        assertThat(invoiceState()).isEqualTo("PARTIALLY_PAID");
        finance.post(
                        path + "/lines/1/assignment",
                        Map.of("items", List.of(Map.of("kind", "INVOICE", "key", invoice, "amountFen", 1))))
                .expect(200);
        assertThat(invoiceState()).isEqualTo("SETTLED");
        assertThat(state(id)).isEqualTo("RECONCILED");
        assertThat(finance.get("/bank-account/balance")
                        .expect(200)
                        .json()
                        .path("unexplainedFen")
                        .asLong())
                .isZero();
    }

    @Test
    void combinations_are_proposed_and_a_person_accepts_them() throws SQLException {
        // Nobody else owes exactly that much.
        long owed = gross - 101;
        seller.post("/invoices/" + invoice + "/payments", Map.of("amountFen", 101, "reference", "HD-IT-" + invoice))
                .expect(200);
        String id = BankSteps.compared(
                finance,
                List.of(new BankSteps.Movement(owed - 7, buyer, "", "货款"), new BankSteps.Movement(7, buyer, "", "尾款")));
        String path = BankSteps.PATH + "/" + id;
        JsonNode proposals = finance.get(path + "/proposals").expect(200).json();
        assertThat(proposals.path("items").toString()).as("%s", buyer).contains("COMBINATION");
        assertThat(proposals.path("total").asInt()).isPositive();
        assertThat(finance.get(path + "/proposals?size=1&page=9")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        finance.post(path + "/lines/2/acceptance", null).expect(200);
        assertThat(state(id)).isEqualTo("RECONCILED");
        finance.post(path + "/lines/2/acceptance", null).expectProblem(422, "billing.match.item");
        JourneyRestIT.invariantsHold();
    }

    /** Both have come in before either has read anything. */
    @Test
    void two_people_at_once_write_a_payment_once_and_the_second_is_told() throws Exception {
        String csv = BankSteps.csv(
                finance,
                List.of(
                        new BankSteps.Movement(gross - 9, "示例付款单位", "HD-2-" + invoice, "付" + invoice),
                        new BankSteps.Movement(9, "示例甲", "", ""),
                        new BankSteps.Movement(9, "示例乙", "", "")));
        String path = BankSteps.PATH + "/"
                + RestClient.id(BankSteps.upload(finance, csv).expect(201));
        assertThat(BankSteps.atOnce(List.of(path + "/comparison", path + "/comparison"), null))
                .containsExactly(200, 200);
        assertThat(seller.get("/invoices/" + invoice + "/history")
                        .expect(200)
                        .json()
                        .findValuesAsText("action"))
                .containsOnlyOnce("payment.recorded");

        // Noted by hand, so that one journal is wanted by two lines.
        seller.post("/invoices/" + invoice + "/payments", Map.of("amountFen", 9, "reference", "手记-" + invoice))
                .expect(200);
        String journal = StreamSupport.stream(
                        finance.get(path + "/lines/2/items?size=100")
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> item.path("kind").asText().equals("JOURNAL")
                        && item.path("amountFen").asLong() == 9)
                .map(item -> item.path("key").asText())
                .findFirst()
                .orElseThrow();
        Map<String, Object> wanted =
                Map.of("items", List.of(Map.of("kind", "JOURNAL", "key", journal, "amountFen", 9)));
        assertThat(BankSteps.atOnce(List.of(path + "/lines/2/assignment", path + "/lines/3/assignment"), wanted))
                .containsExactlyInAnyOrder(200, 422);
        JourneyRestIT.invariantsHold();
    }

    @Test
    void what_stays_open_is_signed_for_and_files_come_once_and_whole() throws SQLException {
        String csv = BankSteps.csv(finance, List.of(new BankSteps.Movement(77, "示例来款", "", "=1+1")));
        String id = RestClient.id(BankSteps.upload(finance, csv).expect(201));
        assertThat(state(id)).isEqualTo("IMPORTED");
        BankSteps.upload(finance, csv).expectProblem(409, "billing.bank.duplicate");
        BankSteps.upload(finance, csv.replace("示例银行流水", "示例银行流水二")).expectProblem(422, "billing.bank.order");
        String path = BankSteps.PATH + "/" + id;
        finance.post(path + "/sign-off", Map.of("reason", "太早")).expectProblem(422, "billing.bank.state");
        finance.post(path + "/comparison", null).expect(200);
        finance.post(path + "/sign-off", Map.of()).expectProblem(422, "invalid");
        finance.post(path + "/sign-off", Map.of("reason", "已向银行查询（示例）")).expect(200);
        assertThat(state(id)).isEqualTo("EXCEPTIONS");
        RestClient.Answer export = finance.get(path + "/export").expect(200);
        assertThat(export.contentType()).startsWith("text/csv");
        assertThat(export.body()).contains("0.77", "'=1+1");
        assertThat(finance.get(path + "/history").expect(200).json().findValuesAsText("action"))
                .containsExactly("bank.signedOff", "bank.compared", "bank.imported");

        long before =
                finance.get(BankSteps.PATH).expect(200).json().path("total").asLong();
        JsonNode wrong = BankSteps.upload(
                        finance, "交易日期,收入,支出,余额\n昨天,1.00,,1.00\n2027-13-01,1.00,,2.00\n2027-01-02,1.005,,3.00\n")
                .expectProblem(422, "invalid");
        assertThat(wrong.path("errors").findValuesAsText("field")).containsExactly("row 2", "row 3", "row 4");
        assertThat(wrong.at("/errors/0/message").asText()).contains("昨天");
        JsonNode future = BankSteps.upload(
                        finance, BankSteps.csv(finance, List.of()) + "2031-01-01,1.00,,1.00,,,\n,1.00,,2.00,,,\n")
                .expectProblem(422, "invalid");
        assertThat(future.path("errors").findValuesAsText("field")).containsExactly("row 3", "row 4");
        BankSteps.upload(finance, "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Document>&x;</Document>")
                .expectProblem(422, "invalid");
        assertThat(finance.get(BankSteps.PATH).expect(200).json().path("total").asLong())
                .isEqualTo(before);
        JourneyRestIT.invariantsHold();
    }

    /** The file is the same every month; what is in it is that nothing moved. */
    @Test
    void days_without_a_row_are_covered() throws SQLException {
        String none = BankSteps.csv(finance, List.of());
        JsonNode before = BankSteps.latest(finance);
        LocalDate day = LocalDate.parse(before.path("to").asText()).plusDays(1);
        BankSteps.upload(finance, none).expectProblem(422, "invalid");
        BankSteps.uploadOf(finance, "&from=" + day, none).expectProblem(422, "invalid");
        BankSteps.uploadOf(finance, "&from=x&to=" + day, none).expectProblem(422, "invalid");
        BankSteps.uploadOf(finance, "&from=" + day + "&to=2031-01-01", none).expectProblem(422, "billing.bank.future");
        JsonNode quiet = BankSteps.uploadOf(finance, "&from=" + day + "&to=" + day, none)
                .expect(201)
                .json();
        assertThat(quiet.path("lines").asInt()).isZero();
        assertThat(quiet.path("closingFen")).isEqualTo(before.path("closingFen"));
        String path = BankSteps.PATH + "/" + quiet.path("id").asText();
        assertThat(finance.post(path + "/comparison", null)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("RECONCILED");
        String other = day.minusDays(1).toString();
        BankSteps.uploadOf(finance, "&from=" + day + "&to=" + day, none).expectProblem(409, "billing.bank.duplicate");
        BankSteps.uploadOf(finance, "&from=" + other + "&to=" + other, none).expectProblem(422, "billing.bank.order");
        JourneyRestIT.invariantsHold();
    }

    @Test
    void the_account_is_described_and_nobody_else_sees_the_bank() {
        JsonNode account = finance.get("/bank-account").expect(200).json();
        assertThat(account.path("bank").asText()).isEqualTo("示例银行");
        finance.put("/bank-account", Map.of("columns", Map.of("COLOUR", "颜色"))).expectProblem(422, "invalid");
        Map<String, Object> described =
                Map.of("bank", "示例银行", "holder", "示例平台运营账户", "number", "示例 0000 0001", "columns", Map.of("TEXT", "摘要"));
        assertThat(finance.put("/bank-account", described)
                        .expect(200)
                        .json()
                        .at("/columns/TEXT")
                        .asText())
                .isEqualTo("摘要");
        for (String path : List.of(
                "/bank-account", "/bank-account/balance", BankSteps.PATH, BankSteps.PATH + "/" + BankSteps.DEMO)) {
            seller.get(path).expect(403);
            RunningPortal.as("auditor").get(path).expect(200);
        }
        finance.get(BankSteps.PATH + "/BS-2026-999999").expectProblem(404, "bank.notFound");
        finance.get(BankSteps.PATH + "/" + BankSteps.DEMO + "/lines/999").expectProblem(404, "bank.notFound");
        RunningPortal.as("auditor")
                .post(BankSteps.PATH + "/" + BankSteps.DEMO + "/comparison", null)
                .expect(403);
    }
}
