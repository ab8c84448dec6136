package org.tongqu.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "断面交通流 | 断面交通流",
                "有没有桥梁监测的数据 | 桥梁 监测 数据",
                "请问如何查询网约车接口 | 网约车 接口",
                "ETC 门架 | etc 门架",
                "+桥梁 -监测 | 桥梁 监测",
                "title:桥梁* | title 桥梁",
                "桥梁 AND 监测 | 桥梁 监测",
                "(桥梁) OR \"监测\" | 桥梁 监测",
                "<b>桥梁</b> | 桥梁",
                "<script>alert(1)</script>桥梁 | alert 1 桥梁",
                "SD-2026-03-011 | sd-2026-03-011",
                "數據 數據 | 数据",
                "桥 | 桥"
            })
    void isCutIntoItsWords(String input, String units) {
        assertThat(words(input)).containsExactly(units.strip().split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "。。。", "<b></b>", "*", "?", "\"\"", "AND", "AND OR NOT"})
    void nothingToLookFor(String input) {
        assertThat(QueryText.of(input).blank()).isTrue();
        assertThat(QueryText.of(input).units()).isEmpty();
    }

    @Test
    void missingInputIsBlank() {
        assertThat(QueryText.of(null).blank()).isTrue();
    }

    @Test
    void longInputIsTrimmedAndSaysSo() {
        QueryText query = QueryText.of("桥梁".repeat(5_000));
        assertThat(query.trimmed()).isTrue();
        assertThat(query.text()).hasSize(QueryText.MAX_LENGTH);
        assertThat(QueryText.of("桥".repeat(QueryText.MAX_LENGTH)).trimmed()).isFalse();
    }

    @Test
    void trimmingKeepsCharactersOfTwoHalvesWhole() {
        QueryText query = QueryText.of("a" + "\uD842\uDFB7".repeat(QueryText.MAX_LENGTH));
        assertThat(query.text()).hasSize(QueryText.MAX_LENGTH - 1);
        assertThat(Character.isHighSurrogate(query.text().charAt(query.text().length() - 1)))
                .isFalse();
    }

    @Test
    void unitKnowsItsPartsAndMeanings() {
        QueryText.Unit unit = QueryText.of("危险品").units().get(0);
        assertThat(unit.word()).isEqualTo("危险品");
        assertThat(unit.pairs()).containsExactly("危险", "险品");
        assertThat(unit.meanings()).hasSize(1);
    }

    private static List<String> words(String input) {
        return QueryText.of(input).units().stream().map(QueryText.Unit::word).toList();
    }
}
