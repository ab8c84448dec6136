package org.tongqu.bench.generator;

import java.util.SplittableRandom;

/** Made-up names: places after the Heavenly Stems and the Thousand Character Classic, and words nobody uses often. */
final class Names {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String CLASSIC = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜";
    private static final String SYLLABLES = "安柏昌澄丹德迪恩帆枫钢谷禾恒鸿华佳健晶景骏凯康朗蕾莉麟茂铭宁鹏岐晴泉荣瑞森盛硕思泰桐威文晓欣雅彦怡英悦云泽哲臻卓启嘉禹川";
    private static final String[] LEVELS = {"市", "市", "区", "县"};

    /** Makes a few of the rare words less rare than others, as in any language. */
    private static final double SKEW = 3;

    private Names() {}

    /** For example 甲辰市. */
    static String place(SplittableRandom random) {
        return "" + any(STEMS, random) + any(CLASSIC, random) + LEVELS[random.nextInt(LEVELS.length)];
    }

    /** Two or three syllables that make a name of a system, a company or a stop. */
    static String rare(SplittableRandom random) {
        int size = SYLLABLES.length();
        int number = (int) (Math.pow(random.nextDouble(), SKEW) * size * size * size);
        String two = "" + SYLLABLES.charAt(number % size) + SYLLABLES.charAt(number / size % size);
        return number < size * size ? two : two + SYLLABLES.charAt(number / size / size);
    }

    private static char any(String characters, SplittableRandom random) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
