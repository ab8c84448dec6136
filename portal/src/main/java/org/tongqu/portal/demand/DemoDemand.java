package org.tongqu.portal.demand;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongqu.portal.organisation.Contact;

/** One line of the demo file, read as a demand. */
final class DemoDemand {

    /** An indicator that carries its unit in brackets at its end. */
    private static final Pattern WITH_UNIT = Pattern.compile("(.+)（([^（）]+)）");

    private final JsonNode line;

    DemoDemand(JsonNode line) {
        this.line = line;
    }

    String id() {
        return text(line, "id");
    }

    BatchNumber batch() {
        return BatchNumber.of(text(line, "batch"));
    }

    String batchName() {
        return text(line, "batchName");
    }

    /** The state; the demo's word for a draft in its unit's review differs. */
    DemandStatus status() {
        String status = text(line, "status");
        return "DRAFT_REVIEW".equals(status) ? DemandStatus.UNIT_REVIEW : DemandStatus.valueOf(status);
    }

    String winnerId() {
        return text(line, "winnerOrgId");
    }

    String consortiumId() {
        return text(line, "consortiumId");
    }

    int responses() {
        return line.path("responses").asInt();
    }

    LocalDate publishedOn() {
        return day(line.path("timeline"), "publishedOn");
    }

    LocalDate responseDeadline() {
        return day(line.path("timeline"), "responseDeadline");
    }

    DemandDraft draft() {
        return new DemandDraftBuilder()
                .title(text(line, "title"))
                .tier(text(line, "tier"))
                .demandSide(DemandSide.valueOf(text(line, "demandSide")))
                .publisherId(text(line, "publisherId"))
                .themes(texts("themes"))
                .transportModes(texts("transportModes"))
                .businessFields(texts("businessFields"))
                .regionCluster(text(line, "regionCluster"))
                .background(text(line, "background"))
                .problem(text(line, "problem"))
                .buildContent(texts("buildContent"))
                .dataNeeds(list("dataNeeds", DemoDemand::need))
                .expectedOutcomes(list("expectedOutcomes", DemoDemand::outcome))
                .investmentWan(number(line, "investmentWan"))
                .fundingNote(text(line, "fundingNote"))
                .cooperationMode(text(line, "cooperationMode"))
                .responderQualification(texts("responderQualification"))
                .evaluationCriteria(list(
                        "evaluationCriteria",
                        one -> new Criterion(
                                text(one, "name"), one.path("weight").asInt())))
                .timeline(timeline())
                .milestones(list("milestones", DemoDemand::milestone))
                .candidateProductIds(texts("candidateProductIds"))
                .contact(contact())
                .visibility(Visibility.valueOf(text(line, "visibility")))
                .build();
    }

    List<Achievement> achieved() {
        return list(
                "outcomesAchieved", one -> new Achievement(indicator(text(one, "indicator")), number(one, "value")));
    }

    private Timeline timeline() {
        JsonNode days = line.path("timeline");
        return new Timeline(
                day(days, "publishedOn"),
                day(days, "responseDeadline"),
                day(days, "evaluationOn"),
                day(days, "publicityFrom"),
                days.path("publicityWorkingDays").asInt(),
                day(days, "contractBy"),
                day(days, "startOn"),
                day(days, "endOn"));
    }

    private Contact contact() {
        JsonNode contact = line.path("contact");
        return new Contact(
                text(contact, "department"), text(contact, "person"), text(contact, "phone"), text(contact, "email"));
    }

    private static DataNeed need(JsonNode one) {
        return new DataNeed(
                text(one, "name"),
                text(one, "deliveryForm"),
                text(one, "updateFrequency"),
                text(one, "holderKind"),
                text(one, "securityGrade"),
                text(one, "accessMode"),
                one.path("mandatory").asBoolean(),
                "");
    }

    private static ExpectedOutcome outcome(JsonNode one) {
        String words = text(one, "indicator");
        Matcher parts = WITH_UNIT.matcher(words);
        String unit = parts.matches() ? parts.group(2) : "";
        return new ExpectedOutcome(indicator(words), number(one, "baseline"), number(one, "target"), unit, "");
    }

    private static String indicator(String words) {
        Matcher parts = WITH_UNIT.matcher(words);
        return parts.matches() ? parts.group(1) : words;
    }

    private static Milestone milestone(JsonNode one) {
        Milestone.Progress progress = Milestone.Progress.valueOf(text(one, "status"));
        return new Milestone(one.path("seq").asInt(), text(one, "name"), day(one, "dueOn"), progress);
    }

    private <T> List<T> list(String field, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        line.path(field).forEach(one -> items.add(read.apply(one)));
        return items;
    }

    private List<String> texts(String field) {
        return list(field, JsonNode::asText);
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : "";
    }

    private static BigDecimal number(JsonNode node, String field) {
        return node.hasNonNull(field) ? new BigDecimal(node.get(field).asText()) : null;
    }

    private static LocalDate day(JsonNode node, String field) {
        return node.hasNonNull(field) ? LocalDate.parse(node.get(field).asText()) : null;
    }
}
