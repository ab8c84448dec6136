package org.tongqu.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalysisTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "數據產品供需精準對接, 数据产品供需精准对接",
        "典型示範場景, 典型示范场景",
        "信息平臺, 信息平台",
        "信息平台, 信息平台",
        "裏程統計, 里程统计",
        "裡程統計, 里程统计",
        "最高準許收入, 最高准许收入",
        "基於公共數據, 基于公共数据",
        "註銷登記, 注销登记",
        "餘量, 余量",
        "ＥＴＣ門架, etc门架",
        "ＤＰ－０００１, dp-0001",
        "５Ｇ, 5g",
        "Café, cafe",
        "㎞, km",
        "綫路, 线路",
        "颱風, 台风",
        "乾散貨, 干散货",
        "目錄著錄, 目录着录",
        "目录著录, 目录着录"
    })
    void foldsScriptWidthAndCase(String text, String folded) {
        assertThat(TextAnalysis.folded(text)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "高速公路断面交通流分钟级接口 | 高速公路 断面 交通 交通流 接口",
                "高速公路斷面交通流分鐘級介面 | 高速公路 断面 交通 交通流",
                "两客一危车辆 | 两客一危 车辆",
                "兩客一危車輛 | 两客一危 车辆",
                "ETC门架数据 | etc 门架 数据",
                "AIS轨迹 | ais 轨迹",
                "G15沈海高速 | g15",
                "PM2.5监测 | pm2.5 监测",
                "SD-2026-03-011 | sd-2026-03-011 2026",
                "dp-0001 | dp-0001",
                "５分钟 | 5 分钟",
                "五分钟更新 | 5 分钟",
                "二〇二六年 | 2026",
                "三万五千吨 | 35000",
                "１，０００艘 | 1000",
                "2万辆 | 20000",
                "3.50米 | 3.5",
                "V2X车路云 | v2x",
                "Demands for data | demand data",
                "渡口 | 渡口",
                "桥 | 桥"
            })
    void findsTerms(String text, String terms) {
        assertThat(terms(text)).contains(terms.strip().split(" "));
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "ETC, 电子不停车收费",
        "etc门架, 電子不停車收費",
        "AIS, 船舶自动识别系统",
        "两客一危, 重点营运车辆",
        "網路預約出租汽車, 网约车",
        "捷運, 轨道交通",
        "公車, 公交",
        "介面, 接口",
        "資料, 数据",
        "資訊, 信息",
        "API, 接口",
        "危險品運輸, 危货运输",
        "海铁联运, 铁水联运",
        "貨櫃, 集装箱"
    })
    void wordingsOfOneMeaningShareIt(String one, String other) {
        Set<String> common = meanings(one);
        common.retainAll(meanings(other));
        assertThat(common).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"raise, AIS", "etching, ETC", "capital, API", "航路单元, 运单"})
    void meaningIsNotFoundInsideAnotherWord(String text, String term) {
        Set<String> common = meanings(text);
        common.retainAll(meanings(term));
        assertThat(common).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "！？。，", "<>&\"'", "\uD800", "👍"})
    void textWithoutWordsHasNoTerms(String text) {
        assertThat(TextAnalysis.tokens(text)).isEmpty();
    }

    @Test
    void missingTextHasNoTerms() {
        assertThat(TextAnalysis.tokens(null)).isEmpty();
        assertThat(TextAnalysis.folded(null)).isEmpty();
    }

    @Test
    void operatorWordsAreNoTerms() {
        assertThat(terms("桥梁 AND 监测 OR NOT title"))
                .contains("桥梁", "监测", "title")
                .doesNotContain("and", "or", "not");
    }

    @Test
    void bothScriptsAndWidthsYieldTheSameTerms() {
        String simplified = "船舶自动识别系统（AIS）2026年数据接口";
        String traditional = "船舶自動識別系統（ＡＩＳ）２０２６年數據接口";
        assertThat(TextAnalysis.terms(TextAnalysis.tokens(traditional)))
                .isEqualTo(TextAnalysis.terms(TextAnalysis.tokens(simplified)));
        assertThat(TextAnalysis.meanings(TextAnalysis.tokens(traditional)))
                .isEqualTo(TextAnalysis.meanings(TextAnalysis.tokens(simplified)));
    }

    @Test
    void everyTokenKnowsWhereItStands() {
        String text = "路網：ＥＴＣ門架，共1,000處";
        for (Token token : TextAnalysis.tokens(text)) {
            String there = text.substring(token.start(), token.end());
            if (token.form() == Token.Form.CODE) {
                assertThat(TextAnalysis.folded(there).replace(",", "")).isEqualTo(token.term());
            } else if (token.form() != Token.Form.CONCEPT) {
                assertThat(TextAnalysis.folded(there)).isEqualTo(token.term());
            }
        }
    }

    @Test
    void fingerprintIsStable() {
        assertThat(TextAnalysis.fingerprint()).matches("\\d+-[0-9a-f]+").isEqualTo(TextAnalysis.fingerprint());
    }

    private static List<String> terms(String text) {
        return TextAnalysis.tokens(text).stream().map(Token::term).toList();
    }

    private static Set<String> meanings(String text) {
        return Arrays.stream(TextAnalysis.meanings(TextAnalysis.tokens(text)).split(" "))
                .filter(meaning -> !meaning.isEmpty())
                .collect(Collectors.toSet());
    }
}
