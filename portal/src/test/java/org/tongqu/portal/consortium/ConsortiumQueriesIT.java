package org.tongqu.portal.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.memory.PortalDatabase;
import org.tongqu.portal.store.Page;

/** The demo consortia in a real PostgreSQL. */
class ConsortiumQueriesIT {

    private final Foundation house = new Foundation();
    private final MemoryConsortia demo = new MemoryConsortia();
    private EntityManager em;
    private ConsortiumRepository consortia;

    @BeforeEach
    void load() {
        demo.demo(house);
        em = PortalDatabase.begin();
        consortia = PortalDatabase.repository(
                ConsortiumRepository.class, "org.tongqu.portal.consortium.jpa.JpaConsortia", em);
        house.organisations.all().forEach(em::persist);
        em.flush();
        demo.stored.values().forEach(consortia::add);
        em.flush();
        em.clear();
    }

    @AfterEach
    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_consortium_is_read_as_it_was_written() {
        for (Consortium written : demo.stored.values()) {
            Consortium read = consortia.find(written.id()).orElseThrow();
            assertThat(read.draft()).isEqualTo(written.draft());
            assertThat(read.state()).isEqualTo(written.state());
            assertThat(read.publishedSettlements()).isEqualTo(written.publishedSettlements());
            assertThat(read.members())
                    .extracting(ConsortiumMember::organisationId, ConsortiumMember::scores)
                    .containsExactlyElementsOf(written.members().stream()
                            .map(member -> tuple(member.organisationId(), member.scores()))
                            .toList());
        }
    }

    @Test
    void a_forming_consortium_is_found_by_its_members_and_supervisors() {
        assertThat(total(ConsortiumQuery.ALL, false, "")).isEqualTo(7);
        assertThat(total(ConsortiumQuery.ALL, false, "O030")).isEqualTo(8);
        assertThat(total(ConsortiumQuery.ALL, false, "O002")).isEqualTo(7);
        assertThat(total(ConsortiumQuery.ALL, true, "")).isEqualTo(8);
        assertThat(total(new ConsortiumQuery("", ConsortiumState.DISSOLVING, ""), false, ""))
                .isEqualTo(1);
        assertThat(total(new ConsortiumQuery("路网", null, "O033"), false, "")).isEqualTo(1);
        assertThat(total(new ConsortiumQuery("%", null, ""), false, "")).isZero();
    }

    @Test
    void memberships_are_those_of_active_members() {
        assertThat(consortia.of("O011")).containsExactly("IC-001", "IC-002", "IC-007");
        Consortium forming = consortia.find("IC-006").orElseThrow();
        forming.invite(new Invitation("O040", "RESEARCH", List.of()));
        em.flush();
        assertThat(consortia.of("O040")).doesNotContain("IC-006");
        forming.accept("O040", LocalDate.of(2026, 11, 22));
        em.flush();
        assertThat(consortia.of("O040")).contains("IC-006");
        consortia.numbersUsedUpTo(8);
        assertThat(consortia.nextId()).isEqualTo("IC-009");
    }

    private long total(ConsortiumQuery query, boolean everything, String organisationId) {
        return consortia.search(query, everything, organisationId, Page.first()).total();
    }
}
