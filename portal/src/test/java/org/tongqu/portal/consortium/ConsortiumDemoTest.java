package org.tongqu.portal.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.security.Role;

class ConsortiumDemoTest {

    private final Foundation house = new Foundation();
    private final MemoryConsortia stored = new MemoryConsortia();
    private DemoReport report;

    @BeforeEach
    void load() {
        report = stored.demo(house);
    }

    @Test
    void all_eight_consortia_pass_their_policies() {
        assertThat(report.rejected()).isEmpty();
        assertThat(stored.stored).hasSize(8);
        assertThat(stored.stored.get("IC-001").state()).isEqualTo(ConsortiumState.OPERATING);
        assertThat(stored.stored.get("IC-006").state()).isEqualTo(ConsortiumState.FORMING);
        assertThat(stored.stored.get("IC-008").state()).isEqualTo(ConsortiumState.DISSOLVING);
    }

    @Test
    void all_shares_make_the_whole() {
        assertThat(stored.stored.values())
                .allMatch(consortium -> consortium.activeMembers().stream()
                                .mapToInt(ConsortiumMember::sharePpm)
                                .sum()
                        == Shares.WHOLE_PPM);
    }

    @Test
    void published_settlements_add_up_and_are_read_in_the_room_only() {
        house.as("member.o030", "O030", Role.CONSORTIUM_MEMBER);
        List<PublishedSettlement> settlements = stored.reading(house).publishedSettlements("IC-001");
        assertThat(settlements).hasSize(3).allMatch(PublishedSettlement::addsUp);
        assertThat(settlements.get(2).allocations()).contains(new PublishedSettlement.Allocation("O030", 6868140));
    }

    @Test
    void the_members_of_a_consortium_are_found_by_their_organisation() {
        assertThat(new Memberships(stored).consortiaOf("O011")).containsExactly("IC-001", "IC-002", "IC-007");
        assertThat(new Memberships(stored).consortiaOf("")).isEmpty();
    }

    @Test
    void new_numbers_go_on_behind_the_loaded_ones() {
        assertThat(stored.nextId()).isEqualTo("IC-009");
    }
}
