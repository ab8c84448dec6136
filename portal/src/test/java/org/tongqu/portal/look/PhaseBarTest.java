package org.tongqu.portal.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.look.PhaseBar.Progress;
import org.tongqu.portal.look.PhaseBar.Station;

class PhaseBarTest {

    @Test
    void theCurrentStationIsMarkedForReadersAndNamesItsDate() {
        Element bar = Html.of(new PhaseBar(stations(1, 3), 40));
        assertThat(bar.tagName()).isEqualTo("ol");
        assertThat(bar.attr("aria-label")).isEqualTo("阶段");
        assertThat(bar.select("[aria-current=step]")).hasSize(1);
        assertThat(Html.words(bar.selectFirst("[aria-current=step]"))).isEqualTo("站1 1日");
        assertThat(bar.select("[data-p=done] b").eachText()).containsExactly("站0");
        assertThat(bar.selectFirst("[aria-current]").attr("style")).contains("--tq-at:40%");
    }

    @Test
    void aFinishedRouteHasNoCurrentStation() {
        Element bar = Html.of(new PhaseBar(stations(3, 3), 0));
        assertThat(bar.select("[aria-current]")).isEmpty();
        assertThat(bar.select("[data-p=done]")).hasSize(3);
    }

    @Test
    void aCompactBarKeepsTheStationsAroundTheCurrentOne() {
        Element bar = Html.of(new PhaseBar(stations(5, 7), 40).compact());
        assertThat(bar.select("li:not([data-far]) b").eachText()).containsExactly("站4", "站5", "站6");
        assertThat(bar.select("[data-end] b").eachText()).containsExactly("站6");
        Element first = Html.of(new PhaseBar(stations(0, 7), 40).compact());
        assertThat(first.select("li:not([data-far]) b").eachText()).containsExactly("站0", "站1", "站2");
    }

    @Test
    void moreThanEightStationsOrTwoCurrentOnesAreRefused() {
        assertThatThrownBy(() -> new PhaseBar(stations(0, 9), 0)).isInstanceOf(IllegalArgumentException.class);
        Station current = new Station("评审", "", Progress.CURRENT);
        assertThatThrownBy(() -> new PhaseBar(List.of(current, current), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Station> stations(int current, int count) {
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Progress progress = i < current ? Progress.DONE : i == current ? Progress.CURRENT : Progress.AHEAD;
            stations.add(new Station("站" + i, i + "日", progress));
        }
        return stations;
    }
}
