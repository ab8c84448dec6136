package org.tongqu.portal.consortium;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;

/** Loads the fictional consortia, past the same checks and constitution policies as a lead's. */
@ApplicationScoped
public class ConsortiumDemo implements DemoPart {

    private static final String KIND = "consortium";

    /** How a consortium of the files got where it is. */
    private static final Map<String, List<ConsortiumState>> WAYS = Map.of(
            "FORMING", List.of(),
            "FILED", List.of(ConsortiumState.FILED),
            "OPERATING", List.of(ConsortiumState.FILED, ConsortiumState.OPERATING),
            "DISSOLVING", List.of(ConsortiumState.FILED, ConsortiumState.OPERATING, ConsortiumState.DISSOLVING));

    @Inject
    private ConsortiumRepository consortia;

    @Inject
    private ConsortiumChecks checks;

    @Inject
    private ConsortiumJournal journal;

    @Inject
    private Organisations organisations;

    @Override
    public String name() {
        return "consortia";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        long last = 0;
        for (JsonNode line : files.read("consortia.json")) {
            String id = line.path("id").asText();
            last = Math.max(last, Long.parseLong(id.substring(id.indexOf('-') + 1)));
            Violations violations = references(line);
            if (violations.isEmpty()) {
                Consortium consortium = consortium(line);
                violations = checks.form(consortium.draft());
                checks.constitution(consortium).list().forEach(found -> report.rejected(KIND, id, found.toString()));
                consortium.publishedSettlements().stream()
                        .filter(settlement -> !settlement.addsUp())
                        .forEach(settlement -> report.rejected(KIND, id, "settlement " + settlement.period()));
                consortia.add(consortium);
                journal.record("consortium.taken", consortium, Map.of(), "");
                report.loaded(KIND, id);
            }
            violations.list().forEach(found -> report.rejected(KIND, id, found.toString()));
        }
        consortia.numbersUsedUpTo(last);
    }

    private Violations references(JsonNode line) {
        Violations violations = new Violations();
        line.path("members").forEach(member -> {
            String organisation = member.path("orgId").asText();
            violations.require(organisations.find(organisation).isPresent(), "members", "unknownCode", organisation);
        });
        return violations;
    }

    static Consortium consortium(JsonNode line) {
        LocalDate since = LocalDate.parse(line.path("establishedOn").asText());
        Consortium consortium = new Consortium(
                line.path("id").asText(), draft(line), line.path("leadOrgId").asText(), since);
        for (JsonNode member : line.path("members")) {
            String organisation = member.path("orgId").asText();
            if (!organisation.equals(consortium.leadId())) {
                consortium.invite(
                        new Invitation(organisation, member.path("role").asText(), commitments(member)));
                consortium.accept(
                        organisation, LocalDate.parse(member.path("joinedOn").asText()));
            }
        }
        consortium.contribute(contributions(line));
        String agreement =
                line.path("agreementId").isTextual() ? line.path("agreementId").asText() : "";
        consortium.takeOver(agreement, settlements(line));
        WAYS.get(line.path("status").asText()).forEach(consortium::moveTo);
        return consortium;
    }

    private static ConsortiumDraft draft(JsonNode line) {
        JsonNode plan = line.path("revenuePlan");
        List<ContributionModel.Dimension> dimensions = new ArrayList<>();
        JsonNode model = line.path("contributionModel");
        model.path("dimensions")
                .forEach(dimension -> dimensions.add(new ContributionModel.Dimension(
                        dimension.path("code").asText(),
                        dimension.path("weight").asInt())));
        return new ConsortiumDraft(
                line.path("name").asText(),
                line.path("purpose").asText(),
                texts(line.path("demandIds")),
                line.path("termMonths").asInt(),
                charter(line.path("charter")),
                new ContributionModel(
                        dimensions,
                        model.path("objectionWorkingDays").asInt(),
                        model.path("reviewBy").asText()),
                new RevenuePlan(
                        plan.path("principle").asText(),
                        texts(plan.path("waterfall")),
                        plan.path("floorPercent").asInt(),
                        plan.path("capPercent").asInt()));
    }

    private static Charter charter(JsonNode charter) {
        return new Charter(
                charter.path("decisionBody").asText(),
                charter.path("votingRule").asText(),
                charter.path("secretariatOrgId").asText(),
                charter.path("expertCommittee").asBoolean(),
                charter.path("meetingFrequency").asText(),
                texts(charter.path("dutiesOfLead")),
                charter.path("ipPolicy").asText(),
                charter.path("dataPolicy").asText(),
                texts(charter.path("exitRules")),
                charter.path("disputeResolution").asText());
    }

    private static List<Commitment> commitments(JsonNode member) {
        List<Commitment> commitments = new ArrayList<>();
        member.path("commitments")
                .forEach(promise -> commitments.add(new Commitment(
                        promise.path("type").asText(),
                        promise.path("description").asText())));
        return commitments;
    }

    private static List<Contribution> contributions(JsonNode line) {
        List<Contribution> contributions = new ArrayList<>();
        for (JsonNode member : line.path("members")) {
            Map<String, Integer> scores = new HashMap<>();
            member.path("contributionScores")
                    .properties()
                    .forEach(
                            score -> scores.put(score.getKey(), score.getValue().asInt()));
            contributions.add(new Contribution(
                    member.path("orgId").asText(),
                    scores,
                    member.path("sharePpm").asInt()));
        }
        return contributions;
    }

    private static List<PublishedSettlement> settlements(JsonNode line) {
        List<PublishedSettlement> settlements = new ArrayList<>();
        for (JsonNode given : line.path("settlements")) {
            List<PublishedSettlement.Allocation> allocations = new ArrayList<>();
            given.path("allocations")
                    .forEach(part -> allocations.add(new PublishedSettlement.Allocation(
                            part.path("orgId").asText(), part.path("amountFen").asLong())));
            settlements.add(new PublishedSettlement(
                    given.path("period").asText(),
                    given.path("grossRevenueFen").asLong(),
                    given.path("costCompensationFen").asLong(),
                    given.path("taxFen").asLong(),
                    given.path("publicBenefitReserveFen").asLong(),
                    given.path("distributableFen").asLong(),
                    allocations,
                    given.path("status").asText()));
        }
        return settlements;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
