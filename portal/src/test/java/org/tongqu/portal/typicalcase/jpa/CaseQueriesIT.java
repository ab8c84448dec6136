package org.tongqu.portal.typicalcase.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demand.BatchDraft;
import org.tongqu.portal.demand.BatchNumber;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.memory.PortalDatabase;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.typicalcase.CaseDraft;
import org.tongqu.portal.typicalcase.CaseMove;
import org.tongqu.portal.typicalcase.CaseQuery;
import org.tongqu.portal.typicalcase.CaseScore;
import org.tongqu.portal.typicalcase.TypicalCase;

/** The queries of cases on a real PostgreSQL. */
class CaseQueriesIT {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+08:00");
    private static final String BATCH = "2026-C1";

    private final JpaCases cases = new JpaCases();
    private EntityManager em;
    private int number;

    @BeforeEach
    void begin() {
        em = PortalDatabase.begin(cases);
        em.persist(PortalDatabase.organisation("O001", "91110000MA00000011"));
        BatchDraft draft = new BatchDraft(2026, "", BatchType.CASE, "", null, null, null, null);
        em.persist(new DemandBatch(BatchNumber.of(BATCH), "O001", draft, NOW));
    }

    @AfterEach
    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_case_is_read_as_it_was_written() {
        TypicalCase written = written("甲", "YRD", List.of("SAFETY"), true);
        written.score(List.of(new CaseScore("创新性", 20, new BigDecimal("17.40"))));
        em.flush();
        em.clear();
        TypicalCase read = cases.find(written.id()).orElseThrow();
        assertThat(read.content()).isEqualTo(written.content());
        assertThat(read.total()).isEqualTo("17.4");
        assertThat(read.days()).isEqualTo(written.days());
        assertThat(cases.lock(written.id())).isPresent();
    }

    @Test
    void only_public_cases_are_found_by_words_and_facets() {
        written("恶劣天气保通", "YRD", List.of("SAFETY", "KEEP_OPEN"), true);
        written("船闸调度", "GBA", List.of("SAFETY"), true);
        written("草稿", "YRD", List.of("SAFETY"), false);
        assertThat(titles(CaseQuery.ANY)).containsExactly("恶劣天气保通", "船闸调度");
        assertThat(titles(new CaseQuery("船闸", Map.of()))).containsExactly("船闸调度");
        assertThat(titles(new CaseQuery("%", Map.of()))).isEmpty();
        assertThat(titles(new CaseQuery("", Map.of(CaseQuery.Facet.THEME, List.of("KEEP_OPEN")))))
                .containsExactly("恶劣天气保通");
        assertThat(titles(new CaseQuery("", Map.of(CaseQuery.Facet.REGION, List.of("YRD", "GBA")))))
                .hasSize(2);
        assertThat(titles(new CaseQuery("", Map.of(CaseQuery.Facet.DEMAND, List.of("SD-2025-P-001")))))
                .isEmpty();
    }

    @Test
    void a_facet_counts_without_its_own_choice() {
        written("甲", "YRD", List.of("SAFETY", "AI"), true);
        written("乙", "GBA", List.of("SAFETY"), true);
        em.flush();
        Map<CaseQuery.Facet, Map<String, Long>> facets =
                cases.facets(new CaseQuery("", Map.of(CaseQuery.Facet.REGION, List.of("YRD"))));
        assertThat(facets.get(CaseQuery.Facet.REGION)).containsEntry("YRD", 1L).containsEntry("GBA", 1L);
        assertThat(facets.get(CaseQuery.Facet.THEME))
                .containsEntry("SAFETY", 1L)
                .containsEntry("AI", 1L);
        assertThat(facets.get(CaseQuery.Facet.BATCH)).containsExactly(Map.entry(BATCH, 1L));
    }

    @Test
    void an_organisation_lists_its_own_cases_in_any_state() {
        written("甲", "YRD", List.of("SAFETY"), false);
        em.flush();
        assertThat(cases.ledBy("O001", Page.first()).total()).isEqualTo(1);
        assertThat(cases.ledBy("O009", Page.first()).items()).isEmpty();
        assertThat(cases.ledBy("", Page.first()).items()).hasSize(1);
    }

    private List<String> titles(CaseQuery query) {
        em.flush();
        return cases.shown(query, Page.first()).items().stream()
                .map(TypicalCase::title)
                .toList();
    }

    private TypicalCase written(String title, String region, List<String> themes, boolean shown) {
        number++;
        CaseDraft draft = new CaseDraft(
                title, "O001", null, "", null, themes, List.of("ROAD"), region, "", "", null, "", "", null, "", null);
        TypicalCase made = new TypicalCase("TC-2026-00" + number, BATCH, draft, NOW);
        if (shown) {
            List.of(CaseMove.SUBMIT, CaseMove.RECOMMEND, CaseMove.CHECK, CaseMove.EVALUATE, CaseMove.SHOW)
                    .forEach(move -> made.move(move, NOW));
        }
        cases.add(made);
        return made;
    }
}
