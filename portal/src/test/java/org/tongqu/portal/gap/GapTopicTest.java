package org.tongqu.portal.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GapTopicTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Belonging ROAD = new Belonging(Set.of("SAFETY"), Set.of("ROAD"), "YRD");
    private static final Belonging WATER = new Belonging(Set.of("GREEN"), Set.of("WATER"), "");

    @Test
    void spaces_script_and_width_do_not_make_another_topic() {
        List<GapTopic> topics = GapTopic.of(List.of(
                demand("SD-1", "船舶AIS轨迹", false, ROAD),
                demand("SD-2", "船舶 ＡＩＳ 軌跡", true, WATER),
                demand("SD-3", "桥梁挠度", false, ROAD)));
        assertThat(topics)
                .extracting(GapTopic::demands)
                .containsExactlyInAnyOrder(List.of("SD-1", "SD-2"), List.of("SD-3"));
        GapTopic ais = topics.stream()
                .filter(topic -> topic.needs().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(ais.modes()).containsExactly("ROAD", "WATER");
        assertThat(ais.regions()).containsExactly("YRD");
    }

    @Test
    void a_gap_is_strong_if_somebody_cannot_do_without_several_ask_or_many_look_for_it() {
        assertThat(strong(demand("SD-1", "甲", true, ROAD))).isTrue();
        assertThat(strong(demand("SD-1", "甲", false, ROAD))).isFalse();
        assertThat(strong(demand("SD-1", "甲", false, ROAD), demand("SD-2", "甲", false, ROAD)))
                .isTrue();
        assertThat(strong(demand("SD-1", "甲", false, ROAD), wish("WI-1", "甲", "O030")))
                .isTrue();
        assertThat(strong(wish("WI-1", "甲", "O030"), wish("WI-2", "甲", "O030")))
                .as("one organisation")
                .isFalse();
        assertThat(strong(wish("WI-1", "甲", "O030"), wish("WI-2", "甲", "O033"))).isTrue();
        assertThat(strong(search("甲", 2))).isFalse();
        assertThat(strong(search("甲", 3))).isTrue();
    }

    @Test
    void what_demands_cannot_do_without_comes_first() {
        List<GapTopic> strong = GapTopic.strong(List.of(
                search("丙", 90),
                wish("WI-1", "乙", "O030"),
                wish("WI-2", "乙", "O033"),
                demand("SD-1", "甲", true, ROAD)));
        assertThat(strong).extracting(GapTopic::name).containsExactly("甲", "乙", "丙");
    }

    @Provide
    Arbitrary<List<UnmetNeed>> needs() {
        return Arbitraries.of("公交客流", "公交 客流", "公交客流。", "桥梁", "橋樑", "…", "")
                .list()
                .ofMaxSize(12)
                .map(names -> {
                    List<UnmetNeed> needs = new java.util.ArrayList<>();
                    names.forEach(name -> needs.add(demand("SD-" + needs.size(), name, false, ROAD)));
                    return needs;
                });
    }

    @Property(tries = 100)
    void every_need_is_in_exactly_one_topic(@ForAll("needs") List<UnmetNeed> needs) {
        List<GapTopic> topics = GapTopic.of(needs);
        assertThat(topics.stream().flatMap(topic -> topic.needs().stream())).containsExactlyInAnyOrderElementsOf(needs);
        assertThat(topics).extracting(GapTopic::key).doesNotHaveDuplicates();
    }

    private static boolean strong(UnmetNeed... needs) {
        return !GapTopic.strong(List.of(needs)).isEmpty();
    }

    static UnmetNeed demand(String id, String name, boolean mandatory, Belonging belonging) {
        return new UnmetNeed(UnmetNeed.Origin.demand(id, 0, false), name, mandatory, belonging, 1, null);
    }

    private static UnmetNeed wish(String id, String name, String organisation) {
        return new UnmetNeed(UnmetNeed.Origin.wish(id, organisation), name, false, Belonging.UNKNOWN, 1, DAY);
    }

    private static UnmetNeed search(String text, long visitors) {
        return new UnmetNeed(UnmetNeed.Origin.search(text), text, false, Belonging.UNKNOWN, visitors, DAY);
    }
}
