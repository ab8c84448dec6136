package org.tongqu.search.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers written in Chinese before a unit, so that 五分钟 is found by 5分钟 and the other way round. */
final class ChineseNumbers {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String POWERS = "十百千";
    private static final Pattern BEFORE_UNIT = Pattern.compile(
            "[〇零一二两三四五六七八九十百千万亿]{1,12}(?=分钟|小时|季度|公里|千米|海里|公顷|立方|年|月|日|天|周|秒|时|米|吨|座|级|类|批|次|期|条|省|市|家|辆|艘|架|项|元|个|轴|维)");

    private ChineseNumbers() {}

    static void add(FoldedText text, List<Token> tokens) {
        Matcher number = BEFORE_UNIT.matcher(text.folded());
        while (number.find()) {
            tokens.add(text.token(
                    Codes.plain(BigDecimal.valueOf(value(number.group()))),
                    number.start(),
                    number.end(),
                    Token.Form.CODE));
        }
    }

    /** Reads 二〇二六 as 2026, 十二 as 12, 三万五千 as 35000. */
    static long value(String text) {
        String plain = text.replace('〇', '零').replace('两', '二');
        if (plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            long value = 0;
            for (int i = 0; i < plain.length(); i++) {
                value = value * 10 + DIGITS.indexOf(plain.charAt(i));
            }
            return value;
        }
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '亿') {
                total = (total + section + digit) * 100_000_000L;
                section = 0;
                digit = 0;
            } else if (c == '万') {
                total += (section + digit) * 10_000L;
                section = 0;
                digit = 0;
            } else if (POWERS.indexOf(c) >= 0) {
                section += Math.max(1, digit) * power(POWERS.indexOf(c) + 1);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return total + section + digit;
    }

    private static long power(int exponent) {
        return exponent == 1 ? 10 : exponent == 2 ? 100 : 1000;
    }
}
