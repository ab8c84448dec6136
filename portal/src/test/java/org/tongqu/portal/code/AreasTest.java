package org.tongqu.portal.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;

class AreasTest {

    private final Foundation house = new Foundation();
    private final Areas areas = house.areas;

    @Test
    void a_city_lies_in_its_province_its_cluster_and_the_nation() {
        assertThat(areas.around("3201")).containsExactly("32", "YRD", "NATIONAL");
        assertThat(areas.around("5201")).containsExactly("52", "NATIONAL");
        assertThat(areas.around("NATIONAL")).isEmpty();
        assertThat(areas.around("nowhere")).isEmpty();
    }

    @Test
    void a_city_of_the_greater_bay_area_lies_in_its_province_and_in_the_cluster() {
        assertThat(areas.around("4403")).containsExactlyInAnyOrder("44", "GBA", "NATIONAL");
        assertThat(areas.around("4402")).containsExactlyInAnyOrder("44", "NATIONAL");
        assertThat(areas.parent("4403")).isEqualTo("44");
    }

    @Test
    void areas_meet_if_one_lies_in_the_other_or_a_third_in_both() {
        assertThat(areas.meet("3201", "YRD")).isTrue();
        assertThat(areas.meet("44", "GBA")).isTrue();
        assertThat(areas.meet("32", "33")).isFalse();
    }

    @Test
    void every_area_is_listed_once_behind_all_around_it_and_has_a_name() {
        List<String> order = areas.codes();
        assertThat(order).doesNotHaveDuplicates().hasSameSizeAs(house.codes.codes(Areas.TABLE));
        for (String area : order) {
            assertThat(house.codes.exists(Areas.TABLE, area)).as(area).isTrue();
            String parent = areas.parent(area);
            assertThat(parent.isEmpty() || order.indexOf(parent) < order.indexOf(area))
                    .as(area)
                    .isTrue();
        }
    }

    @Test
    void every_region_cluster_is_an_area() {
        assertThat(areas.codes()).containsAll(house.codes.codes("regionClusters"));
        assertThat(areas.level("YRD")).isEqualTo(Areas.Level.CLUSTER);
        assertThat(areas.level("NATIONAL")).isEqualTo(Areas.Level.NATIONAL);
        assertThat(areas.level("32")).isEqualTo(Areas.Level.PROVINCE);
        assertThat(areas.depth("3201")).isEqualTo(3);
    }
}
