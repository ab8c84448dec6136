package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.search.analysis.QueryText;

class RankingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ETC",
                "港口吞吐量",
                "两客一危车辆动态监控",
                "高速公路 收费站 车流量 日报",
                "浙江省 内河 航道 船闸 过闸 船舶 货物 流量 月报",
                "A级旅游景区几何信息",
                "哪吒汽车 充电 订单",
                "毛呢面料运输",
                "WHO 疫情数据"
            })
    void namesAndTitlesAreFoundByTheirWordsAlone(String name) {
        assertThat(Ranking.platform().nearness(QueryText.of(name))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谁可以查询船舶轨迹",
                "港口有哪些泊位？",
                "闸口数据更新呢",
                "那么船闸呢？过闸时间",
                "充电桩在哪裡",
                "怎樣申請危險貨物運輸數據",
                "ＥＴＣ数据能否用于保险定价",
                "Which ports publish berth plans",
                "货车 司机 疲劳 驾驶 预警 记录 保险 公司 定价 模型 训练 样本 数据 集"
            })
    void inQuestionsAndSentencesMeaningCountsAsMuchAsWords(String sentence) {
        assertThat(Ranking.platform().nearness(QueryText.of(sentence))).isEqualTo(1);
    }

    @Test
    void eachKindOfQuestionHasAWeightOfItsOwn() {
        Ranking ranking = new Ranking(Optional.of("nearShort=0.2, nearFew=0.5, nearSentence=3, longestName=4"));
        assertThat(ranking.nearness(QueryText.of("港口 泊位"))).isEqualTo(0.2);
        assertThat(ranking.nearness(QueryText.of("港口 泊位 吞吐量 船舶"))).isEqualTo(0.5);
        assertThat(ranking.nearness(QueryText.of("港口 泊位 吞吐量 船舶 航道"))).isEqualTo(3);
        assertThat(ranking.nearness(QueryText.of("港口在哪里"))).isEqualTo(3);
    }

    @Test
    void aFewWordsMustMostlyBeThereOfALongQuestionAnyOne() {
        Ranking ranking = Ranking.platform();
        assertThat(ranking.needed(1)).isEqualTo(1);
        assertThat(ranking.needed(2)).isEqualTo(2);
        assertThat(ranking.needed(4)).isEqualTo(2);
        assertThat(ranking.needed(5)).isEqualTo(1);
        assertThat(ranking.needed(40)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nearnes=1", "title", "title=0.5", "body=-1", "nearFew=1=2"})
    void anUnknownOrUnusableWeightIsRefusedByName(String setting) {
        assertThatThrownBy(() -> new Ranking(Optional.of(setting)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(setting);
    }
}
