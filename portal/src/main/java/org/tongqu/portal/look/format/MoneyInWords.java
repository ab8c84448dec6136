package org.tongqu.portal.look.format;

import java.util.Locale;
import org.tongqu.portal.text.Languages;

/**
 * Writes an amount in Chinese capitals (大写金额), as vouchers and statements carry it.
 *
 * <p>After 《正确填写票据和结算凭证的基本规定》 of the People's Bank of China: 整 follows an amount that ends at 元, 零 stands
 * once for any run of zeros inside the amount. An English page shows the Simplified original, because the words are part
 * of the document.
 */
public final class MoneyInWords {

    private static final long FEN_PER_YUAN = 100;
    private static final int DIGITS_PER_GROUP = 10_000;

    /** The characters of one script: ten digits, the places in a group, the names of the groups, and the fixed words. */
    private record Script(String digits, String places, String[] groups, String currency, String negative) {}

    private static final Script SIMPLIFIED =
            new Script("零壹贰叁肆伍陆柒捌玖", "仟佰拾", new String[] {"", "万", "亿", "万亿"}, "人民币", "负");
    private static final Script TRADITIONAL =
            new Script("零壹貳參肆伍陸柒捌玖", "仟佰拾", new String[] {"", "萬", "億", "萬億"}, "人民幣", "負");

    private MoneyInWords() {}

    /** The amount in capitals: 6,867,035 fen is 人民币陆万捌仟陆佰柒拾元叁角伍分. */
    public static String of(long fen, Locale locale) {
        Script script = Languages.nearest(locale).equals(Languages.ZH_TW) ? TRADITIONAL : SIMPLIFIED;
        long amount = Math.absExact(fen);
        long yuan = amount / FEN_PER_YUAN;
        int jiao = (int) (amount % FEN_PER_YUAN / 10);
        int cents = (int) (amount % 10);
        StringBuilder words = new StringBuilder(script.currency());
        if (fen < 0) {
            words.append(script.negative());
        }
        if (yuan > 0 || amount == 0) {
            words.append(integer(yuan, script)).append('元');
        }
        if (jiao == 0 && cents == 0) {
            return words.append('整').toString();
        }
        if (jiao > 0) {
            words.append(script.digits().charAt(jiao)).append('角');
        } else if (yuan > 0) {
            words.append('零');
        }
        if (cents > 0) {
            words.append(script.digits().charAt(cents)).append('分');
        }
        return words.toString();
    }

    private static String integer(long value, Script script) {
        if (value == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = script.groups().length - 1; group >= 0; group--) {
            int four = (int) (value / power(group) % DIGITS_PER_GROUP);
            if (four == 0) {
                gap = words.length() > 0;
                continue;
            }
            if (words.length() > 0 && (gap || four < 1000)) {
                words.append('零');
            }
            words.append(group(four, script)).append(script.groups()[group]);
            gap = false;
        }
        return words.toString();
    }

    private static String group(int four, Script script) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        int unit = 1000;
        for (int place = 0; place < 4; place++, unit /= 10) {
            int digit = four / unit % 10;
            if (digit == 0) {
                gap = words.length() > 0;
                continue;
            }
            if (gap) {
                words.append('零');
                gap = false;
            }
            words.append(script.digits().charAt(digit));
            if (place < 3) {
                words.append(script.places().charAt(place));
            }
        }
        return words.toString();
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= DIGITS_PER_GROUP;
        }
        return power;
    }
}
