package org.tongqu.portal.demand.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demand.BatchDraft;
import org.tongqu.portal.demand.BatchMove;
import org.tongqu.portal.demand.BatchNumber;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDraftBuilder;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.DemandFilter;
import org.tongqu.portal.demand.DemandMove;
import org.tongqu.portal.demand.DemandSide;
import org.tongqu.portal.demand.DemandSort;
import org.tongqu.portal.demand.ReadScope;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demand.Timeline;
import org.tongqu.portal.demand.Visibility;
import org.tongqu.portal.memory.PortalDatabase;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** The queries of demands on a real PostgreSQL. */
class DemandQueriesIT {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+08:00");
    private static final ReadScope PUBLIC = new ReadScope(false, "", false, false);

    private final JpaDemands demands = new JpaDemands();
    private final JpaBatches batches = new JpaBatches();
    private EntityManager em;
    private DemandBatch batch;
    private int number;

    @BeforeEach
    void begin() {
        em = PortalDatabase.begin(demands, batches);
        em.persist(PortalDatabase.organisation("O001", "91110000MA00000011"));
        em.persist(PortalDatabase.organisation("O002", "91110000MA00000022"));
        batch = batch(3);
    }

    @AfterEach
    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_demand_is_read_as_it_was_written() {
        ScenarioDemand written = released(draft("危险货物运输协同").build());
        em.flush();
        em.clear();
        ScenarioDemand read = demands.find(written.id()).orElseThrow();
        assertThat(read.content()).isEqualTo(written.content());
        assertThat(read.status()).isEqualTo(written.status());
        assertThat(demands.lock(written.id())).isPresent();
    }

    @Test
    void only_released_demands_are_found_and_those_for_members_by_members() {
        released(draft("甲").build());
        released(draft("乙").visibility(Visibility.SIGNED_IN).build());
        drafted(draft("丙").build());
        assertThat(titles(DemandFilter.ANY, PUBLIC)).containsExactly("甲");
        assertThat(titles(DemandFilter.ANY, new ReadScope(false, "O009", true, false)))
                .containsExactly("甲", "乙");
        assertThat(own("O002")).containsExactly("甲", "乙", "丙");
        assertThat(own("O009")).isEmpty();
    }

    @Test
    void values_of_a_facet_are_alternatives_and_facets_add_up() {
        released(draft("甲")
                .transportModes(List.of("ROAD", "WATER"))
                .tier("MAJOR")
                .build());
        released(draft("乙").transportModes(List.of("RAIL")).tier("MAJOR").build());
        released(draft("丙").transportModes(List.of("WATER")).tier("FOCUSED").build());
        DemandFilter water = DemandFilter.ANY.with(DemandFacet.MODE, List.of("WATER"));
        assertThat(titles(water, PUBLIC)).containsExactly("甲", "丙");
        assertThat(titles(water.with(DemandFacet.TIER, List.of("MAJOR")), PUBLIC))
                .containsExactly("甲");
        assertThat(titles(water.with(DemandFacet.MODE, List.of("RAIL", "WATER")), PUBLIC))
                .hasSize(3);
        assertThat(titles(water.with(DemandFacet.STAGE, List.of("COMPLETED")), PUBLIC))
                .isEmpty();
        assertThat(titles(DemandFilter.ANY.with(DemandFacet.STATUS, List.of("NO_SUCH")), PUBLIC))
                .isEmpty();
    }

    @Test
    void a_facet_counts_without_its_own_choice_and_with_the_others() {
        released(draft("甲").themes(List.of("SAFETY", "AI")).regionCluster("YRD").build());
        released(draft("乙").themes(List.of("SAFETY")).regionCluster("GBA").build());
        DemandFilter filter = DemandFilter.ANY.with(DemandFacet.REGION, List.of("YRD"));
        Map<DemandFacet, Map<String, Long>> facets = demands.facets(filter, PUBLIC);
        assertThat(facets.get(DemandFacet.REGION)).containsEntry("YRD", 1L).containsEntry("GBA", 1L);
        assertThat(facets.get(DemandFacet.THEME)).containsEntry("SAFETY", 1L).containsEntry("AI", 1L);
        assertThat(facets.get(DemandFacet.STAGE)).containsExactly(Map.entry("RESPONSE", 1L));
        assertThat(facets.get(DemandFacet.SIDE)).containsExactly(Map.entry("GOV", 1L));
        assertThat(facets.get(DemandFacet.BATCH)).containsExactly(Map.entry(batch.id(), 1L));
    }

    @Test
    void words_are_taken_literally() {
        released(draft("完成率 100%").problem("反斜杠 \\ 与 _ 下划线").build());
        released(draft("其他").build());
        assertThat(titles(DemandFilter.ANY.text("100%"), PUBLIC)).containsExactly("完成率 100%");
        assertThat(titles(DemandFilter.ANY.text("%"), PUBLIC)).containsExactly("完成率 100%");
        assertThat(titles(DemandFilter.ANY.text("\\ 与 _"), PUBLIC)).containsExactly("完成率 100%");
        assertThat(titles(DemandFilter.ANY.text("'; drop table scenario_demand; --"), PUBLIC))
                .isEmpty();
        assertThat(titles(DemandFilter.ANY.text("sd-2026"), PUBLIC)).hasSize(2);
    }

    @Test
    void the_nearest_deadline_comes_first_and_closed_ones_last() {
        ScenarioDemand closed = released(deadline("已截止", "2026-11-23"));
        closed.move(DemandMove.CLOSE_RESPONSES, NOW);
        released(deadline("较晚", "2026-12-20"));
        released(deadline("最近", "2026-12-01"));
        assertThat(titles(DemandFilter.ANY, PUBLIC)).containsExactly("最近", "较晚", "已截止");
        Slice<ScenarioDemand> second = demands.released(DemandFilter.ANY, PUBLIC, DemandSort.DEADLINE, new Page(1, 1));
        assertThat(second.items()).extracting(ScenarioDemand::title).containsExactly("较晚");
        assertThat(second.total()).isEqualTo(3);
        assertThat(demands.released(DemandFilter.ANY, PUBLIC, DemandSort.INVESTMENT, Page.first())
                        .items())
                .hasSize(3);
        assertThat(demands.released(DemandFilter.ANY, PUBLIC, DemandSort.NEWEST, Page.first())
                        .items())
                .hasSize(3);
    }

    @Test
    void overdue_demands_and_batches_to_close_are_found() {
        ScenarioDemand open = released(deadline("甲", "2026-12-01"));
        batch.move(BatchMove.SUBMIT);
        batch.move(BatchMove.APPROVE);
        em.flush();
        assertThat(batches.lockDueForRelease(LocalDate.parse("2026-11-09"), 10)).isEmpty();
        assertThat(batches.lockDueForRelease(LocalDate.parse("2026-11-10"), 10)).containsExactly(batch);
        batch.release(NOW);
        em.flush();
        assertThat(demands.lockOverdue(LocalDate.parse("2026-11-30"), 10)).isEmpty();
        assertThat(batches.lockDueForClosing(10)).isEmpty();
        assertThat(demands.lockOverdue(LocalDate.parse("2026-12-01"), 10)).containsExactly(open);
        assertThat(demands.openNumbers()).containsExactly(open.id());
        open.move(DemandMove.CLOSE_RESPONSES, NOW);
        em.flush();
        assertThat(batches.lockDueForClosing(10)).containsExactly(batch);
        assertThat(demands.openNumbers()).isEmpty();
    }

    @Test
    void batches_are_shown_to_those_who_may_know_them() {
        DemandBatch secret = batch(4);
        secret.move(BatchMove.SUBMIT);
        em.flush();
        assertThat(batchIds(PUBLIC)).isEmpty();
        assertThat(batchIds(new ReadScope(false, "O009", true, true))).containsExactly(batch.id());
        assertThat(batchIds(new ReadScope(false, "O001", true, true))).containsExactly(secret.id(), batch.id());
        assertThat(batches.list(BatchType.DEMAND, List.of(BatchStatus.REVIEWING), ReadScope.SYSTEM, Page.first())
                        .items())
                .containsExactly(secret);
    }

    private List<String> batchIds(ReadScope scope) {
        return batches.list(BatchType.DEMAND, List.of(), scope, Page.first()).items().stream()
                .map(DemandBatch::id)
                .toList();
    }

    private List<String> titles(DemandFilter filter, ReadScope scope) {
        em.flush();
        Slice<ScenarioDemand> slice = demands.released(filter, scope, DemandSort.DEADLINE, Page.first());
        assertThat(slice.total()).isEqualTo(slice.items().size());
        return slice.items().stream().map(ScenarioDemand::title).toList();
    }

    private List<String> own(String organisation) {
        em.flush();
        ReadScope scope = new ReadScope(false, organisation, true, true);
        return demands.own(DemandFilter.ANY, scope, DemandSort.DEADLINE, Page.first()).items().stream()
                .map(ScenarioDemand::title)
                .sorted((one, other) -> "甲乙丙".indexOf(one) - "甲乙丙".indexOf(other))
                .toList();
    }

    private DemandDraft deadline(String title, String day) {
        return draft(title)
                .timeline(Timeline.proposed(null, LocalDate.parse(day)))
                .build();
    }

    private ScenarioDemand released(DemandDraft draft) {
        ScenarioDemand demand = drafted(draft);
        demand.move(DemandMove.SUBMIT, NOW);
        demand.move(DemandMove.SELECT, NOW);
        demand.open(NOW);
        return demand;
    }

    private ScenarioDemand drafted(DemandDraft draft) {
        number++;
        ScenarioDemand demand = new ScenarioDemand("SD-2026-03-00" + number, batch, draft, "officer", NOW);
        demands.add(demand);
        return demand;
    }

    private DemandBatch batch(int sequence) {
        BatchDraft draft =
                new BatchDraft(2026, "", BatchType.DEMAND, "", null, null, LocalDate.parse("2026-11-10"), null);
        DemandBatch made = new DemandBatch(new BatchNumber(2026, BatchType.DEMAND, sequence), "O001", draft, NOW);
        batches.add(made);
        return made;
    }

    private static DemandDraftBuilder draft(String title) {
        return new DemandDraftBuilder()
                .title(title)
                .publisherId("O002")
                .demandSide(DemandSide.GOV)
                .tier("MAJOR")
                .timeline(Timeline.proposed(null, LocalDate.parse("2026-12-10")));
    }
}
