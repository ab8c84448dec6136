package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;

/** How something of an invoice is given back to the buyer, and what the members return. */
final class CreditSteps {

    private CreditSteps() {}

    /** A part and then the rest of a paid invoice is given back; nobody keeps anything of it. */
    static void giveBack(JsonNode invoice, JsonNode posted) {
        String id = invoice.path("id").asText();
        long gross = invoice.at("/amounts/grossFen").asLong();
        RestClient finance = RunningPortal.as("finance");
        RestClient buyersAdmin = RunningPortal.as("enterprise.o031");

        finance.post("/credit-notes", JourneyData.credit(id, gross + 1, "RED-0"))
                .expectProblem(422, "invalid");
        finance.post("/credit-notes", Map.of("invoiceId", id)).expectProblem(422, "invalid");
        String first = RestClient.id(finance.post("/credit-notes", JourneyData.credit(id, 100_001, "RED-1"))
                .expect(201));
        assertThat(RestClient.id(finance.post("/credit-notes", JourneyData.credit(id, 100_001, "RED-1"))
                        .expect(201)))
                .isEqualTo(first);
        RunningPortal.as("enterprise")
                .post("/credit-notes/" + first + "/confirmation", null)
                .expect(404);
        buyersAdmin.post("/credit-notes/" + first + "/confirmation", null).expect(200);
        JsonNode booked = buyersAdmin
                .post("/credit-notes/" + first + "/confirmation", null)
                .expect(200)
                .json();
        assertThat(booked.path("state").asText()).isEqualTo("ISSUED");
        assertThat(booked.at("/amounts/toRefundFen").asLong()).isEqualTo(100_001);
        JsonNode refunded = finance.post("/credit-notes/" + first + "/refund", Map.of("reference", "BACK-" + id))
                .expect(200)
                .json();
        assertThat(refunded.path("state").asText()).isEqualTo("REFUNDED");
        assertThat(returned(posted, first))
                .isEqualTo(booked.at("/amounts/netFen").asLong());

        String rest = RestClient.id(RunningPortal.as("buyer")
                .post("/credit-notes", JourneyData.credit(id, gross - 100_001, "RED-2"))
                .expect(201));
        RunningPortal.as("enterprise")
                .post("/credit-notes/" + rest + "/confirmation", null)
                .expect(200);
        JsonNode after = finance.get("/invoices/" + id).expect(200).json();
        assertThat(after.path("state").asText()).isEqualTo("FULLY_CREDITED");
        assertThat(returned(posted, first) + returned(posted, rest))
                .isEqualTo(invoice.at("/amounts/netFen").asLong());
        assertThat(finance.get("/credit-notes/" + rest + "/history")
                        .expect(200)
                        .json()
                        .findValuesAsText("actor"))
                .contains("buyer", "enterprise");
    }

    /** What the members return of the settlement because of a credit note. */
    private static long returned(JsonNode posted, String creditNote) {
        String run = posted.path("id").asText();
        String settlement = run.substring(0, run.lastIndexOf('-'));
        JsonNode clawbacks = RunningPortal.as("member.o030")
                .get("/settlements/" + settlement)
                .expect(200)
                .json()
                .path("clawbacks");
        return StreamSupport.stream(clawbacks.spliterator(), false)
                .filter(clawback -> clawback.path("creditNoteId").asText().equals(creditNote))
                .flatMap(
                        clawback -> StreamSupport.stream(clawback.path("shares").spliterator(), false))
                .mapToLong(share -> share.path("heldFen").asLong()
                        + share.path("payableFen").asLong()
                        + share.path("claimedFen").asLong())
                .sum();
    }
}
