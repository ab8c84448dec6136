package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** How members come together and agree on shares. */
final class ConsortiumSteps {

    private ConsortiumSteps() {}

    static String consortium(People people, String demand) {
        RestClient lead = people.as("lead");
        String consortium = RestClient.id(
                lead.post("/consortia", JourneyData.consortium(demand)).expect(201));
        String path = "/consortia/" + consortium;
        lead.post(path + "/invitations", Map.of("organisationId", "O030", "role", "DATA"))
                .expect(200);
        lead.post(path + "/invitations", Map.of("organisationId", "O033", "role", "APPLY"))
                .expect(200);
        people.as("member.o030").post(path + "/acceptance", null).expect(200);
        people.as("member.o033").post(path + "/acceptance", null).expect(200);
        lead.put(
                        path + "/contributions",
                        List.of(
                                JourneyData.contribution("O011", 60, 60),
                                JourneyData.contribution("O030", 80, 40),
                                JourneyData.contribution("O033", 20, 80)))
                .expect(200);
        lead.post(path + "/filing", null).expect(200);
        people.as("reviewer").post(path + "/confirmation", null).expect(200);
        return consortium;
    }

    static void shareAgreement(People people, String consortium) {
        Map<String, Object> terms = Map.of(
                "consortiumId",
                consortium,
                "title",
                "收益分配协议（示例）",
                "effectiveFrom",
                JourneyData.TODAY.withDayOfMonth(1),
                "effectiveTo",
                JourneyData.TODAY.plusYears(1));
        JsonNode registered =
                people.as("lead").post("/share-agreements", terms).expect(201).json();
        String path = "/share-agreements/" + registered.path("id").asText() + "/signatures";
        String digest = registered.path("digest").asText();
        for (String member : List.of("lead", "member.o030", "member.o033")) {
            Map<String, Object> signature = Map.of("digest", digest, "password", RunningPortal.PASSWORD);
            people.as(member).post(path, signature).expect(200);
        }
        JsonNode signed = people.as("lead")
                .get("/share-agreements/" + registered.path("id").asText())
                .json();
        assertThat(signed.path("state").asText()).isEqualTo("ACTIVE");
    }
}
