package org.tongqu.portal.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongqu.portal.memory.Foundation;

class GapWordsTest {

    private final GapWords words = words();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "上海港口碳排放 | GREEN | WATER | YRD",
                "廣州公車到站 | - | - | GBA",
                "高速公路團霧 | KEEP_OPEN | ROAD | -",
                "ｅｔｃ 通行流水 | - | ROAD | -",
                "AIS 船舶碰撞预警 | WATER_SAFETY | WATER | -",
                "成渝 铁水联运 一单制 | MULTIMODAL | MULTIMODAL | CYC",
                "北京 上海 高铁客流 | - | RAIL | -",
                "低空无人机物流 | LOGISTICS LOW_ALTITUDE | CIVIL_AVIATION | -",
                "琥珀量子驿站 | - | - | -",
            })
    void a_text_belongs_where_its_words_say_and_to_a_region_only_if_it_names_one(
            String text, String themes, String modes, String region) {
        Belonging found = words.of(text);
        assertThat(found.themes()).isEqualTo(codes(themes));
        assertThat(found.modes()).isEqualTo(codes(modes));
        assertThat(found.region()).isEqualTo(region == null ? "" : region);
    }

    private static Set<String> codes(String list) {
        return list == null ? Set.of() : new TreeSet<>(Arrays.asList(list.split(" ")));
    }

    private static GapWords words() {
        GapWords words = new GapWords(new Foundation().codes);
        words.load();
        return words;
    }
}
