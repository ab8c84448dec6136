package org.tongqu.portal.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Statements of the bank as its finance takes them in, each where the one before ended. */
final class BankSteps {

    /** The statement of the demo data. */
    static final String DEMO = "BS-2026-000001";

    static final String FINANCE = "finance.o001";
    static final String PATH = "/bank-statements";

    private BankSteps() {}

    /** A movement: how much, from whom, what the bank calls it, what the payer wrote. */
    record Movement(long fen, String payer, String reference, String text) {}

    /** The statement that ends last. */
    static JsonNode latest(RestClient finance) {
        return finance.get(PATH + "?size=1").expect(200).json().at("/items/0");
    }

    /** A CSV file of the day after the statement before, with its balances. */
    static String csv(RestClient finance, List<Movement> movements) {
        JsonNode before = latest(finance);
        LocalDate day = LocalDate.parse(before.path("to").asText()).plusDays(1);
        long balance = before.path("closingFen").asLong();
        StringBuilder text = new StringBuilder("示例银行流水\n交易日期,收入,支出,余额,对方户名,交易流水号,摘要\n");
        for (Movement movement : movements) {
            balance += movement.fen();
            text.append(day)
                    .append(',')
                    .append(movement.fen() > 0 ? yuan(movement.fen()) : "")
                    .append(',')
                    .append(movement.fen() < 0 ? yuan(-movement.fen()) : "")
                    .append(',')
                    .append(yuan(balance))
                    .append(',')
                    .append(movement.payer())
                    .append(',')
                    .append(movement.reference())
                    .append(',')
                    .append(movement.text())
                    .append('\n');
        }
        return text.toString();
    }

    private static String yuan(long fen) {
        return String.format("%s%d.%02d", fen < 0 ? "-" : "", Math.abs(fen) / 100, Math.abs(fen) % 100);
    }

    static RestClient.Answer upload(RestClient person, String content) {
        return uploadOf(person, "", content);
    }

    /** @param days further parameters of the query, each with its {@code &} */
    static RestClient.Answer uploadOf(RestClient person, String days, String content) {
        String type = content.startsWith("<") ? "application/xml" : "text/csv";
        return person.send("POST", PATH + "?fileName=a.csv" + days, content, Map.of("Content-Type", type));
    }

    /** Signs for what is open, and takes in a statement without movements up to a day. */
    static void signedUntil(RestClient finance, LocalDate day) {
        JsonNode latest = latest(finance);
        if (latest.path("state").asText().equals("MATCHING")) {
            finance.post(PATH + "/" + latest.path("id").asText() + "/sign-off", Map.of("reason", "月结前签认（示例）"))
                    .expect(200);
        }
        LocalDate until = LocalDate.parse(latest.path("to").asText());
        if (until.isBefore(day)) {
            String balance = yuan(latest.path("closingFen").asLong());
            String id = RestClient.id(
                    upload(finance, quiet(until.plusDays(1), day, balance)).expect(201));
            finance.post(PATH + "/" + id + "/comparison", null).expect(200);
        }
    }

    private static String quiet(LocalDate from, LocalDate to, String balance) {
        String one = "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"CNY\">%s</Amt>"
                + "<CdtDbtInd>CRDT</CdtDbtInd></Bal>";
        return "<Document><BkToCstmrStmt><Stmt><FrToDt><FrDtTm>" + from + "</FrDtTm><ToDtTm>" + to
                + "</ToDtTm></FrToDt>" + String.format(one, "OPBD", balance) + String.format(one, "CLBD", balance)
                + "</Stmt></BkToCstmrStmt></Document>";
    }

    /** Posts the same to some places at once, each as soon as all of them wait for the bank; what they answered. */
    static List<Integer> atOnce(List<String> paths, Object body) throws Exception {
        List<Supplier<RestClient.Answer>> acts = new ArrayList<>();
        for (String path : paths) {
            RestClient person = RunningPortal.as(FINANCE);
            acts.add(() -> person.post(path, body));
        }
        return AtOnce.behind("select id from billing.bank_account", acts);
    }

    /** Takes in a statement of a day with those movements and compares it; its number. */
    static String compared(RestClient finance, List<Movement> movements) {
        String id = RestClient.id(upload(finance, csv(finance, movements)).expect(201));
        finance.post(PATH + "/" + id + "/comparison", null).expect(200);
        return id;
    }
}
