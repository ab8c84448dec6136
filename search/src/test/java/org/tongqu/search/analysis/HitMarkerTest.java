package org.tongqu.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitMarkerTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "橋樑, 桥梁结构健康监测特征数据集, [桥梁]结构健康监测特征数据集",
        "桥梁监测, 橋樑結構健康監測特徵數據集, [橋樑]結構健康[監測]特徵數據集",
        "etc, ＥＴＣ門架, [ＥＴＣ]門架",
        "电子不停车收费, ETC门架, [ETC]门架",
        "网约车, 网络预约出租汽车经营许可, [网络预约出租汽车]经营许可",
        "5分钟, 五分钟接口, [五分钟]接口",
        "1000, 共1\uFF0C000艘, 共[1\uFF0C000]艘",
        "没有的词, 桥梁, 桥梁",
        "桥, 桥梁与桥面, [桥]梁与[桥]面",
        "demand, Open demands, Open [demands]",
        "的, 桥梁的数据, 桥梁的数据",
        "<b>, a<b>c</b>, a<b>c</b>"
    })
    void marksWhatTheQueryAsksFor(String query, String text, String marked) {
        assertThat(shown(new HitMarker(QueryText.of(query)).mark(text))).isEqualTo(marked);
    }

    @Test
    void excerptShowsTheHitsAndSaysWhatWasLeftOut() {
        String text = "第一句没有什么内容。".repeat(20) + "这里说到船闸排队的情况。" + "后面又没有什么。".repeat(20);
        Passage passage = new HitMarker(QueryText.of("船闸排队")).excerpt(text, 60);
        assertThat(passage.text()).contains("船闸排队").startsWith("这里说到").hasSize(60);
        assertThat(passage.startsLater()).isTrue();
        assertThat(passage.endsEarlier()).isTrue();
        assertThat(passage.marked()).isTrue();
    }

    @Test
    void excerptWithoutHitIsTheBeginning() {
        Passage passage = new HitMarker(QueryText.of("船闸")).excerpt("没有".repeat(100), 40);
        assertThat(passage.startsLater()).isFalse();
        assertThat(passage.endsEarlier()).isTrue();
        assertThat(passage.marked()).isFalse();
        assertThat(passage.text()).hasSize(40);
    }

    @Test
    void markupInTheTextStaysPlainText() {
        Passage passage = new HitMarker(QueryText.of("桥梁")).mark("<img src=x onerror=alert(1)>桥梁");
        assertThat(passage.pieces())
                .isEqualTo(List.of(new Piece("<img src=x onerror=alert(1)>", false), new Piece("桥梁", true)));
    }

    private static String shown(Passage passage) {
        return passage.pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
