package org.tongqu.portal.look.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongqu.portal.text.Languages;

class MoneyInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹分",
        "10, 壹角",
        "25, 贰角伍分",
        "100, 壹元整",
        "105, 壹元零伍分",
        "150, 壹元伍角",
        "1000, 壹拾元整",
        "140950, 壹仟肆佰零玖元伍角",
        "600714, 陆仟零柒元壹角肆分",
        "6867035, 陆万捌仟陆佰柒拾元叁角伍分",
        "10000000, 壹拾万元整",
        "100010000, 壹佰万零壹佰元整",
        "1000100, 壹万零壹元整",
        "10000000000, 壹亿元整",
        "10001000000, 壹亿零壹万元整",
        "10000000100, 壹亿零壹元整",
        "1000000000000, 壹佰亿元整",
    })
    void amountsReadAsOnAVoucher(long fen, String words) {
        assertThat(MoneyInWords.of(fen, Languages.ZH_CN)).isEqualTo("人民币" + words);
    }

    @Test
    void negativeAmountsSaySo() {
        assertThat(MoneyInWords.of(-12_000, Languages.ZH_CN)).isEqualTo("人民币负壹佰贰拾元整");
    }

    @Test
    void traditionalHasItsOwnCharactersAndEnglishKeepsTheOriginal() {
        assertThat(MoneyInWords.of(6_867_235, Languages.ZH_TW)).isEqualTo("人民幣陸萬捌仟陸佰柒拾貳元參角伍分");
        assertThat(MoneyInWords.of(6_867_035, Languages.EN)).isEqualTo("人民币陆万捌仟陆佰柒拾元叁角伍分");
    }
}
