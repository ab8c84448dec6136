package org.tongqu.search.analysis;

import java.util.regex.Pattern;

/**
 * Words and marks by which a text asks in a sentence of its own, instead of naming what is looked for.
 *
 * <p>Words that stand in names as well (几, 可以) are not among them, nor is {@code who}, which is a health organisation to
 * most; 哪 counts with what makes it a question (哪些, not 哪吒), 呢 at the end of a clause (not in 毛呢).
 */
final class Interrogatives {

    private static final Pattern ANY = Pattern.compile("[?吗谁啥]|呢(?=\\s*(?:$|\\p{P}))"
            + "|哪(?:[些个里种类家一几儿年天月日位款项条座所次边处张份本套组部]|方面)"
            + "|什么|如何|怎么|怎样|咋办|是否|能否|可否|为何|多少|多久|多长时间|有没有|能不能|可不可以|是不是|会不会|要不要"
            + "|\\b(?:what|which|how|whom|whose|where|when|why)\\b");

    private Interrogatives() {}

    /** Whether a folded text has one. */
    static boolean in(String folded) {
        return ANY.matcher(folded).find();
    }
}
