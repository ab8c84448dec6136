package org.tongqu.portal.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;

/** How revenue becomes payable, and how three people of the operator of the platform pay it out. */
final class PayoutSteps {

    /** Whoever is paid. */
    static final String PARTY = "O011";

    static final String CREATOR = "finance.o001";
    static final String CHECKER = "finance2.o001";
    static final String APPROVER = "enterprise.o001";

    private PayoutSteps() {}

    /** Sells something to a buyer who pays; the seller keeps all of it, and gets it in fen. */
    static long payable(People people) {
        RestClient buyer = people.as("buyer");
        RestClient finance = people.as("finance");
        String agreement = TradeSteps.agreement(people, MatrixObjects.LISTED, null);
        String order = RestClient.id(buyer.post("/orders", TradeSteps.orderOf(agreement, MatrixObjects.LISTED))
                .expect(201));
        people.as("publisher")
                .post("/usage-batches", JourneyData.usage(order, 0, 5))
                .expect(200);
        JsonNode invoice = finance.post("/invoices", Map.of("orderId", order, "period", JourneyData.MONTH))
                .expect(201)
                .json();
        String settlement = finance.post(
                        "/settlements", Map.of("invoiceId", invoice.path("id").asText()))
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        finance.post("/settlements/" + settlement + "/calculation", null).expect(200);
        TradeSteps.pay(people, invoice);
        return invoice.at("/amounts/netFen").asLong();
    }

    static Map<String, Object> draft(long amountFen, String reference) {
        return Map.of("partyId", PARTY, "amountFen", amountFen, "reference", reference);
    }

    /** A payout that was created, checked and approved by three people and sent to the bank. */
    static String submitted(long amountFen, String reference) {
        String payout = RestClient.id(RunningPortal.as(CREATOR)
                .post("/payouts", draft(amountFen, reference))
                .expect(201));
        String path = "/payouts/" + payout;
        RunningPortal.as(CHECKER).post(path + "/check", null).expect(200);
        RunningPortal.as(APPROVER).post(path + "/approval", null).expect(200);
        RunningPortal.as(CREATOR).post(path + "/submission", null).expect(200);
        return payout;
    }

    /** What is payable to the party. */
    static JsonNode due() {
        JsonNode dues = RunningPortal.as(CREATOR)
                .get("/payables?size=100")
                .expect(200)
                .json()
                .path("items");
        return StreamSupport.stream(dues.spliterator(), false)
                .filter(due -> due.at("/party/id").asText().equals(PARTY))
                .findFirst()
                .orElseThrow();
    }
}
