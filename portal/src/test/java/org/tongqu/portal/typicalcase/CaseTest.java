package org.tongqu.portal.typicalcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demand.DemandWorld;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.memory.MemoryStores;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

class CaseTest {

    private final DemandWorld world = new DemandWorld();
    private final MemoryCases cases = new MemoryCases();
    private final CaseChecks checks =
            new CaseChecks(world.codes, world.organisations, world.catalogue, world.products::contains);
    private final CaseDesk desk = new CaseDesk(cases, world.access, world.person);
    private final CaseTrail trail = new CaseTrail(world.auditTrail, world.outbox, world.idempotency, world.clock);
    private final CaseNumbers numbers = new CaseNumbers(world.numbers, world.batches);
    private final CaseSelection selection = new CaseSelection(checks, desk, trail, world.workingDays);
    private final CaseDemo demo = new CaseDemo();
    private final DemoReport report = new DemoReport();

    @BeforeEach
    void load() {
        new DemoFiles()
                .read("products.json")
                .forEach(product -> world.products.add(product.path("id").asText()));
        world.demo.load(new DemoFiles(), new DemoReport());
        DemandWorld.inject(
                demo,
                Map.of("cases", cases, "checks", checks, "numbers", numbers, "trail", trail, "batches", world.batches));
        demo.load(new DemoFiles(), report);
    }

    @Test
    void all_twelve_cases_in_two_batches_are_loaded() {
        assertThat(report.rejected()).isEmpty();
        assertThat(cases.stored).hasSize(12);
        assertThat(world.batches.find("2026-C1")).isPresent();
        assertThat(world.batches.find("2026-C2")).isPresent();
    }

    @Test
    void the_total_is_the_sum_of_the_scores() {
        assertThat(cases.stored.get("TC-2026-001").total()).isEqualByComparingTo("89.6");
        for (JsonNode line : new DemoFiles().read("cases.json")) {
            BigDecimal total = cases.stored.get(line.path("id").asText()).total();
            if (line.hasNonNull("totalScore")) {
                assertThat(total).isEqualByComparingTo(line.path("totalScore").asText());
            } else {
                assertThat(total).isNull();
            }
        }
    }

    @Test
    void scores_stay_within_their_weights_and_name_every_dimension_once() {
        List<CaseScore> wrong = List.of(
                new CaseScore("数据要素价值体现", 25, new BigDecimal("25.1")),
                new CaseScore("应用成效", 25, new BigDecimal("-1")),
                new CaseScore("应用成效", 25, BigDecimal.ONE),
                new CaseScore("美观", 10, BigDecimal.ONE));
        assertThat(checks.scores(wrong).list())
                .extracting(Violation::code)
                .contains("typicalcase.scoreRange", "duplicate", "unknownCode", "typicalcase.scoreMissing");
        assertThat(checks.scores(fullScores()).isEmpty()).isTrue();
    }

    @Test
    void a_case_goes_from_its_draft_to_publication_after_five_working_days_of_notice() {
        String id = submitted();
        world.as("alliance", "O042", Role.ALLIANCE_SECRETARIAT);
        selection.recommend(id, "成效明确");
        world.as("reviewer.o001", "O001", Role.AUTHORITY_REVIEWER);
        selection.decide(id, step(CaseMove.CHECK));
        selection.decide(id, step(CaseMove.EVALUATE));
        assertThatThrownBy(() -> selection.decide(id, step(CaseMove.SHOW))).isInstanceOf(InvalidInput.class);
        selection.decide(id, new CaseStep(CaseMove.SHOW, "同意公示", fullScores()));
        assertThat(cases.stored.get(id).status()).isEqualTo(CaseStatus.PUBLICITY);
        assertThatThrownBy(() -> selection.decide(id, step(CaseMove.PUBLISH))).isInstanceOf(PublicityNotOver.class);
        // 22 November 2026 is a Sunday; the fifth working day after it is the 27th.
        world.clock.turn(Duration.ofDays(4));
        assertThatThrownBy(() -> selection.decide(id, step(CaseMove.PUBLISH))).isInstanceOf(PublicityNotOver.class);
        world.clock.turn(Duration.ofDays(1));
        selection.decide(id, step(CaseMove.PUBLISH));
        assertThat(cases.stored.get(id).days().publishedOn()).isEqualTo(world.today());
        assertThat(world.actions())
                .contains("typicalcase.recommended", "typicalcase.moved.SHOW", "typicalcase.moved.PUBLISH");
    }

    @Test
    void nobody_recommends_or_judges_a_case_of_his_own_organisation() {
        String id = submitted();
        world.as("participant", "O033", Role.ALLIANCE_SECRETARIAT);
        assertThatThrownBy(() -> selection.recommend(id, "自荐")).isInstanceOf(OwnCase.class);
        world.as("lead", "O011", Role.AUTHORITY_REVIEWER);
        assertThatThrownBy(() -> selection.decide(id, step(CaseMove.RETURN))).isInstanceOf(OwnCase.class);
    }

    @Test
    void a_returned_case_tells_why_and_can_be_written_again() {
        String id = submitted();
        world.as("reviewer.o001", "O001", Role.AUTHORITY_REVIEWER);
        selection.decide(id, new CaseStep(CaseMove.RETURN, "请补充佐证", List.of()));
        assertThat(cases.stored.get(id).reviewComment()).isEqualTo("请补充佐证");
        world.as("publisher", "O011", Role.PUBLISHER);
        drafting().edit(id, draft("修改后的案例"));
        assertThat(cases.stored.get(id).title()).isEqualTo("修改后的案例");
    }

    @Test
    void foreigners_are_told_that_there_is_no_such_case() {
        String id = submitted();
        world.as("publisher.o012", "O012", Role.PUBLISHER);
        assertThatThrownBy(() -> drafting().edit(id, draft("他人的案例"))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> desk.readable(id)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void a_case_refers_to_what_exists() {
        world.as("publisher", "O011", Role.PUBLISHER);
        CaseDraft odd = new CaseDraft(
                "案例",
                "O011",
                List.of("O999"),
                "SD-2026-03-010",
                List.of("DP-9999"),
                List.of("LOVE"),
                List.of(),
                "",
                "",
                "",
                List.of(),
                "",
                "",
                List.of(),
                "",
                List.of());
        assertThat(checks.form(odd).list())
                .extracting(Violation::code)
                .containsExactly(
                        "unknownCode",
                        "typicalcase.unknownOrganisation",
                        "typicalcase.unknownDemand",
                        "typicalcase.unknownProduct");
    }

    private String submitted() {
        world.as("publisher", "O011", Role.PUBLISHER);
        String id = drafting().create(null, draft("新的案例"), null);
        assertThat(id).isEqualTo("TC-2026-013");
        drafting().submit(id);
        return id;
    }

    private CaseDrafting drafting() {
        return new CaseDrafting(cases, numbers, checks, desk, trail);
    }

    private static CaseDraft draft(String title) {
        CaseDraft first = CaseDemo.draft(new DemoFiles().read("cases.json").get(0));
        return new CaseDraft(
                title,
                "",
                first.participantIds(),
                first.demandId(),
                first.productIds(),
                first.themes(),
                first.transportModes(),
                first.regionCluster(),
                first.summary(),
                first.painPoints(),
                first.technicalPath(),
                first.mechanism(),
                first.securityMeasures(),
                first.outcomes(),
                first.promotionValue(),
                List.of());
    }

    private static CaseStep step(CaseMove move) {
        return new CaseStep(move, "同意", List.of());
    }

    private static List<CaseScore> fullScores() {
        List<CaseScore> scores = new ArrayList<>();
        CaseScore.DIMENSIONS.forEach(
                (dimension, weight) -> scores.add(new CaseScore(dimension, weight, BigDecimal.valueOf(weight))));
        return scores;
    }

    /** Cases in memory; finding is left to the database. */
    private static final class MemoryCases implements Cases {
        final Map<String, TypicalCase> stored = new LinkedHashMap<>();

        @Override
        public void add(TypicalCase found) {
            stored.put(found.id(), found);
        }

        @Override
        public void remove(TypicalCase found) {
            stored.remove(found.id());
        }

        @Override
        public Optional<TypicalCase> find(String id) {
            return Optional.ofNullable(stored.get(id));
        }

        @Override
        public Optional<TypicalCase> lock(String id) {
            return find(id);
        }

        @Override
        public Slice<TypicalCase> shown(CaseQuery query, Page page) {
            throw new UnsupportedOperationException("the database filters");
        }

        @Override
        public List<String> fitting(CaseQuery query) {
            throw new UnsupportedOperationException("the database filters");
        }

        @Override
        public List<TypicalCase> using(String productId) {
            throw new UnsupportedOperationException("the database filters");
        }

        @Override
        public Slice<TypicalCase> ledBy(String organisationId, Page page) {
            throw new UnsupportedOperationException("the database filters");
        }

        @Override
        public Map<CaseQuery.Facet, Map<String, Long>> facets(CaseQuery query) {
            throw new UnsupportedOperationException("the database counts");
        }

        @Override
        public List<String> walk(Walk walk) {
            return MemoryStores.walk(stored.keySet(), walk);
        }
    }
}
