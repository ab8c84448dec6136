package org.tongqu.portal.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumDraft;
import org.tongqu.portal.consortium.Contribution;
import org.tongqu.portal.consortium.Invitation;
import org.tongqu.portal.consortium.PublishedSettlement;
import org.tongqu.portal.store.Json;

/** Our allocation gives every published settlement of the demo consortia, to the fen. */
class DemoSettlementsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static JsonNode consortia() throws IOException {
        try (InputStream in = DemoSettlementsTest.class.getResourceAsStream("/demo/consortia.json")) {
            return Json.mapper().readTree(in);
        }
    }

    private static Consortium consortium(JsonNode line) {
        ConsortiumDraft draft = new ConsortiumDraft(line.path("name").asText(), "", List.of(), 12, null, null, null);
        String lead = line.path("leadOrgId").asText();
        Consortium consortium = new Consortium(line.path("id").asText(), draft, lead, DAY);
        List<Contribution> contributions = new ArrayList<>();
        for (JsonNode member : line.path("members")) {
            String id = member.path("orgId").asText();
            if (!id.equals(lead)) {
                consortium.invite(new Invitation(id, member.path("role").asText(), List.of()));
                consortium.accept(id, DAY);
            }
            contributions.add(
                    new Contribution(id, Map.of(), member.path("sharePpm").asInt()));
        }
        consortium.contribute(contributions);
        return consortium;
    }

    private static PublishedSettlement published(JsonNode given) {
        List<PublishedSettlement.Allocation> shares = new ArrayList<>();
        given.path("allocations")
                .forEach(share -> shares.add(new PublishedSettlement.Allocation(
                        share.path("orgId").asText(), share.path("amountFen").asLong())));
        return new PublishedSettlement(
                given.path("period").asText(),
                given.path("grossRevenueFen").asLong(),
                given.path("costCompensationFen").asLong(),
                given.path("taxFen").asLong(),
                given.path("publicBenefitReserveFen").asLong(),
                given.path("distributableFen").asLong(),
                shares,
                given.path("status").asText());
    }

    private static PastSettlement ours(Consortium consortium, PublishedSettlement published) {
        ShareTerms terms = SettlementDemo.draft(consortium).termsFor(consortium);
        return PastSettlement.allocate(
                consortium.id(), published.period(), published.grossRevenueFen(), terms, published.status());
    }

    @TestFactory
    Stream<DynamicTest> every_published_settlement_is_reproduced() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode line : consortia()) {
            for (JsonNode given : line.path("settlements")) {
                PublishedSettlement published = published(given);
                tests.add(DynamicTest.dynamicTest(line.path("id").asText() + " " + published.period(), () -> {
                    PastSettlement ours = ours(consortium(line), published);
                    assertThat(SettlementDemo.difference(published, ours)).isEmpty();
                    assertThat(ours.parts().stream()
                                    .mapToLong(PastSettlement.Part::amountFen)
                                    .sum())
                            .isEqualTo(published.grossRevenueFen());
                }));
            }
        }
        assertThat(tests).hasSize(15);
        return tests.stream();
    }

    @Test
    void a_fen_too_much_is_noticed() throws IOException {
        JsonNode line = consortia().get(0);
        Consortium consortium = consortium(line);
        PublishedSettlement right = published(line.path("settlements").get(0));
        PastSettlement other = PastSettlement.allocate(
                "IC-001",
                right.period(),
                right.grossRevenueFen() + 100,
                SettlementDemo.draft(consortium).termsFor(consortium),
                right.status());
        assertThat(SettlementDemo.difference(right, other)).isPresent();
    }

    @Test
    void a_quarter_ends_on_its_last_day() {
        assertThat(PastSettlement.lastDay("2026Q1")).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(PastSettlement.lastDay("2026Q4")).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
