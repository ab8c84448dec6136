package org.tongqu.portal.demand;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.store.Numbers;
import org.tongqu.portal.time.ClockSource;

/** Loads the fictional demands in their batches, past the same checks as a person's. */
@ApplicationScoped
public class DemandDemo implements DemoPart {

    private static final String KIND = "demand";

    /** The authority that publishes the fictional batches. */
    private static final String ORGANISER = "O001";

    /** The hour at which a past release is said to have happened. */
    private static final LocalTime OPENING_HOUR = LocalTime.of(10, 0);

    @Inject
    private DemandBatches batches;

    @Inject
    private Demands demands;

    @Inject
    private DemandChecks checks;

    @Inject
    private DemandTrail trail;

    @Inject
    private Numbers numbers;

    @Override
    public String name() {
        return "demands";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        Map<BatchNumber, List<DemoDemand>> byBatch = new LinkedHashMap<>();
        for (JsonNode line : files.read("demands.json")) {
            DemoDemand demand = new DemoDemand(line);
            byBatch.computeIfAbsent(demand.batch(), none -> new ArrayList<>()).add(demand);
        }
        byBatch.forEach((number, lines) -> {
            DemandBatch batch = batches.adopt(number, ORGANISER, describe(lines), reached(lines));
            report.loaded("demand-batch", batch.id());
            lines.forEach(line -> load(line, batch, report));
        });
    }

    /** The time at which something of a past day is said to have been released. */
    static OffsetDateTime opening(LocalDate day) {
        return day.atTime(OPENING_HOUR).atZone(ClockSource.ZONE).toOffsetDateTime();
    }

    /** A demand that was released has not changed since. */
    private OffsetDateTime written(DemoDemand line) {
        OffsetDateTime now = trail.now();
        OffsetDateTime then = line.publishedOn() == null ? now : opening(line.publishedOn());
        return then.isBefore(now) ? then : now;
    }

    private void load(DemoDemand line, DemandBatch batch, DemoReport report) {
        DemandDraft draft = line.draft();
        Violations found = checks.form(draft);
        if (!line.winnerId().isEmpty()) {
            checks.organisation(found, "winnerOrgId", line.winnerId());
        }
        if (!found.isEmpty()) {
            report.rejected(KIND, line.id(), found.list().toString());
            return;
        }
        ScenarioDemand demand = new ScenarioDemand(line.id(), batch, draft, "system", written(line));
        LocalDate published = line.publishedOn();
        demand.tookPlace(line.status(), line.responses(), published == null ? null : opening(published));
        demand.award(line.winnerId(), line.consortiumId());
        demand.achieved(line.achieved());
        demands.add(demand);
        trail.recordAdopted(demand);
        int dash = line.id().lastIndexOf('-');
        numbers.atLeast(line.id().substring(0, dash), Long.parseLong(line.id().substring(dash + 1)));
        report.loaded(KIND, line.id());
    }

    private static BatchDraft describe(List<DemoDemand> lines) {
        DemoDemand first = lines.get(0);
        LocalDate publishOn = first(lines, DemoDemand::publishedOn);
        LocalDate deadline = first(lines, DemoDemand::responseDeadline);
        return new BatchDraft(
                first.batch().year(),
                first.batchName(),
                BatchType.DEMAND,
                notice(first.batchName(), lines.size(), deadline),
                null,
                null,
                publishOn,
                deadline);
    }

    private static String notice(String name, int demands, LocalDate deadline) {
        String until = deadline == null ? "" : "响应意向提交截止日为" + deadline + "。";
        return "示例公告：" + name + "公开发布场景需求" + demands + "项，面向企业、科研机构和创新联合体征集数据产品和建设方案。" + until;
    }

    private static LocalDate first(List<DemoDemand> lines, Function<DemoDemand, LocalDate> day) {
        return lines.stream().map(day).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** How far a batch is, judged by its demands. */
    private static BatchStatus reached(List<DemoDemand> lines) {
        if (lines.stream().anyMatch(line -> line.status() == DemandStatus.OPEN_FOR_RESPONSE)) {
            return BatchStatus.PUBLISHED;
        }
        boolean done = lines.stream().allMatch(line -> line.status().stage() == DemandStage.COMPLETED);
        return done ? BatchStatus.SUMMARISED : BatchStatus.CLOSED;
    }
}
