package org.tongqu.portal.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the records of demands and products state, read over REST, to hold reasons and costs against. */
final class MatchFacts {

    private static final List<String> FRESHEST_FIRST = List.of("001", "002", "003", "004", "005", "006", "007");
    private static final List<String> MILDEST_FIRST = List.of("G1", "G2", "G3", "G4", "IMP", "CORE");
    private static final Set<String> LAWFUL = Set.of("GRADE", "ACCESS", "AUDIENCE");

    private final RestClient reader;
    private final Map<String, JsonNode> products = new HashMap<>();

    MatchFacts(RestClient reader) {
        this.reader = reader;
    }

    JsonNode demand(String id) {
        return reader.get("/demands/" + id).expect(200).json().path("content");
    }

    JsonNode product(String id) {
        return products.computeIfAbsent(
                id, number -> reader.get("/products/" + number).expect(200).json());
    }

    /** Whether a reason says what both records state; reasons about words are not judged here. */
    boolean states(JsonNode demand, JsonNode need, JsonNode product, String reason) {
        JsonNode kind = product.path("classification");
        String wantedForm = need.path("deliveryForm").asText();
        String form = kind.path("deliveryForm").asText();
        int wanted = FRESHEST_FIRST.indexOf(need.path("updateFrequency").asText());
        int offered = FRESHEST_FIRST.indexOf(kind.path("updateFrequency").asText());
        int acceptable = MILDEST_FIRST.indexOf(need.path("securityGrade").asText());
        int grade = MILDEST_FIRST.indexOf(product.at("/safety/grade").asText());
        String here = demand.path("regionCluster").asText();
        String there = kind.path("regionCluster").asText();
        return switch (reason) {
            case "FORM_SAME" -> wantedForm.equals(form);
            case "FORM_OTHER", "FORM_DERIVABLE" -> !wantedForm.equals(form);
            case "FREQUENCY_SAME" -> wanted == offered && wanted >= 0;
            case "FREQUENCY_FRESHER" -> offered >= 0 && (wanted < 0 || offered < wanted);
            case "FREQUENCY_STEP_SLOWER" -> offered == wanted + 1;
            case "FREQUENCY_SLOWER" -> offered > wanted + 1;
            case "GRADE_WITHIN" -> grade >= 0 && grade <= acceptable;
            case "GRADE_ABOVE" -> grade > acceptable;
            case "REGION_SAME" -> here.equals(there);
            case "REGION_NATIONAL" -> there.equals("NATIONAL");
            case "REGION_PART" -> here.equals("NATIONAL") && !there.equals("NATIONAL");
            case "REGION_OTHER" -> !here.equals(there);
            default -> true;
        };
    }

    /** What a product costs in its first year, in fen; null if that is not known. */
    Long cost(JsonNode demand, String productId) {
        JsonNode price = product(productId).path("price");
        boolean publicBody = demand.path("demandSide").asText().equals("GOV");
        String plan = price.path("plan").asText();
        boolean free = plan.equals("FREE")
                || publicBody
                        && (price.path("kind").asText().equals("GUIDED")
                                || price.path("freeForPublicGovernance").asBoolean());
        if (free) {
            return 0L;
        }
        BigDecimal fen = price.path("amount").decimalValue().movePointRight(2);
        return switch (plan) {
            case "ONE_TIME", "YEARLY" -> fen.longValueExact();
            case "MONTHLY" -> fen.multiply(BigDecimal.valueOf(12)).longValueExact();
            default -> null;
        };
    }

    /** How far a matched product can be a source of a need: 0 not at all, 1 in part or to be asked, 2 fully. */
    static int level(JsonNode match, int need) {
        JsonNode fit = match.path("needs").path(need);
        boolean barred = reasons(fit).anyMatch(MatchFacts::bars)
                || reasons(match).anyMatch(MatchFacts::bars)
                || fit.path("verdict").asText().equals("MISSING");
        return barred ? 0 : fit.path("verdict").asText().equals("MET") ? 2 : 1;
    }

    private static boolean bars(JsonNode reason) {
        String requirement = reason.path("requirement").asText();
        String verdict = reason.path("verdict").asText();
        return requirement.equals("SUBJECT")
                ? !verdict.equals("MET")
                : LAWFUL.contains(requirement) && verdict.equals("MISSING");
    }

    static Stream<JsonNode> reasons(JsonNode holder) {
        return StreamSupport.stream(holder.path("reasons").spliterator(), false);
    }
}
