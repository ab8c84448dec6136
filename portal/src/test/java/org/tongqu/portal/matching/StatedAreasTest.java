package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongqu.portal.memory.Foundation;

/** Where records are about: no more exactly than they say. */
class StatedAreasTest {

    private final Foundation house = new Foundation();
    private final StatedAreas areas = Foundation.started(new StatedAreas(house.areas, house.codes));

    @ParameterizedTest(name = "[{0}] in {1} is about {2}")
    @CsvSource({
        "长三角, YRD, YRD",
        "長三角, YRD, YRD",
        "'', YRD, YRD",
        "'', '', ''",
        "全国, YRD, NATIONAL",
        "江苏省, YRD, 32",
        "江蘇省, YRD, 32",
        "江苏、安徽, YRD, 32 34",
        "江苏省南京市, YRD, 3201",
        "长三角（江苏省、浙江省宁波市）, YRD, 32 3302",
        "粤港澳大湾区（广东省）, GBA, 44",
        "吉林市, NATIONAL, 2202",
        "贵州省贵阳市, NATIONAL, 5201",
        "海南藏族自治州, NATIONAL, 6325",
        "黄河南岸堤防, NATIONAL, NATIONAL",
        "上海南路, YRD, 31",
        "江苏浙江, YRD, 32 33",
        "北京朝阳区, JJJ, 11",
        "香港特别行政区, GBA, 81",
        "重点水域, GBA, GBA"
    })
    void a_named_place_says_it_more_exactly_than_the_region(String words, String region, String whole) {
        List<String> expected = whole.isEmpty() ? List.of() : List.of(whole.split(" "));
        assertThat(areas.of(region, words).whole()).containsExactlyElementsOf(expected);
    }

    @Test
    void the_first_words_that_name_a_place_count() {
        assertThat(areas.of("YRD", "", "江苏省航道数据").whole()).containsExactly("32");
        assertThat(areas.of("YRD", "安徽省", "江苏省航道数据").whole()).containsExactly("34");
    }

    @Test
    void a_record_lies_in_everything_around_its_places_and_in_the_region_that_it_states() {
        AreaCoverage city = areas.of("GBA", "广东省深圳市");
        assertThat(city.within()).containsExactlyInAnyOrder("4403", "44", "GBA", "NATIONAL");
        assertThat(city.levels()).containsExactly("CITY");
        assertThat(areas.of("GBA", "广东省").within()).containsExactlyInAnyOrder("44", "GBA", "NATIONAL");
    }

    @Test
    void what_is_found_for_an_area_that_it_does_not_lie_in_is_wider() {
        AreaCoverage cluster = areas.of("YRD", "");
        assertThat(cluster.isWiderThan(List.of("32"))).isTrue();
        assertThat(cluster.isWiderThan(List.of("YRD"))).isFalse();
        assertThat(cluster.isWiderThan(List.of("NATIONAL"))).isFalse();
        assertThat(cluster.isWiderThan(List.of())).isFalse();
    }
}
