package org.tongqu.portal.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Role;

class ResourceTest {

    private final Foundation house = new Foundation();
    private final MemoryResources stored = new MemoryResources();
    private final ResourceCataloguing cataloguing = stored.cataloguing(house);

    @Test
    void a_holder_catalogues_its_own_data() {
        asOfficer();
        String id = cataloguing.create(draft(null, "COND", AccessWay.AUTHORISED_OPERATION), null);
        assertThat(stored.find(id).orElseThrow().holderId()).isEqualTo("O002");
        assertThat(house.events.actions()).containsExactly("resource.created");
        assertThat(house.outgoing.waiting()).isEqualTo(1);
    }

    @Test
    void nobody_catalogues_the_data_of_others() {
        asOfficer();
        assertThatThrownBy(() -> cataloguing.create(draft("O003", "COND", AccessWay.APPLY), null))
                .isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void what_is_not_open_cannot_be_got_by_opening() {
        asOfficer();
        assertThatThrownBy(() -> cataloguing.create(draft(null, "NOT_OPEN", AccessWay.OPEN), null))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.violations())
                        .extracting(Violation::code)
                        .containsExactly("resource.notOpen"));
    }

    @Test
    void an_entry_keeps_its_holder() {
        asOfficer();
        String id = cataloguing.create(draft(null, "COND", AccessWay.APPLY), null);
        assertThatThrownBy(() -> cataloguing.edit(id, draft("O003", "COND", AccessWay.APPLY)))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.violations())
                        .extracting(Violation::code)
                        .containsExactly("fixed"));
        cataloguing.edit(id, draft(null, "UNCOND", AccessWay.OPEN));
        assertThat(stored.find(id).orElseThrow().accessWay()).isEqualTo(AccessWay.OPEN);
    }

    @Test
    void the_demo_entries_name_all_public_data_and_say_that_they_are_examples() {
        DemoReport report = stored.demo(house);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.loaded()).isEqualTo(stored.stored.size()).isPositive();
        assertThat(stored.stored.values())
                .allMatch(entry ->
                        entry.name().contains("示例") && entry.description().startsWith("示例"))
                .extracting(entry -> entry.holderId() + entry.businessField() + entry.accessWay())
                .doesNotHaveDuplicates();
    }

    private void asOfficer() {
        house.as("officer", "O002", Role.AUTHORITY_OFFICER);
    }

    private static ResourceDraft draft(String holder, String open, AccessWay way) {
        return new ResourceDraft(
                "路网运行数据",
                "",
                holder,
                open,
                SharingAttribute.CONDITIONAL,
                way,
                "",
                List.of("KEEP_OPEN"),
                List.of("ROAD"),
                "INFRA",
                "YRD",
                "001",
                List.of("流量"),
                true);
    }
}
